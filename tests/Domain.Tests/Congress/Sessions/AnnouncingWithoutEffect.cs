using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>The congress did vote, but the case that its vote is about takes the result no more.</summary>
public sealed class AnnouncingWithoutEffect
{
    private const string Why = "联席会议第1项没有待确认的决定。";

    [Fact]
    public void The_vote_stands_and_the_item_says_why_it_has_no_effect()
    {
        var session = A.Session.Announced(yes: 25);
        session.NoteWithoutEffect(SessionBuilder.Matter, Why);

        var item = session.Record.Items[SessionBuilder.Matter - 1];
        (item.WithoutEffect, session.IsAdopted(item), item.IsDealtWith).ShouldBe((Why, true, true));
    }

    [Fact]
    public void What_has_no_effect_needs_no_resolution()
    {
        var session = A.Session.Closed();
        session.NoteWithoutEffect(SessionBuilder.Matter, Why);
        session.FinishResolutions().ShouldBe("NoneIssued");
    }

    [Fact]
    public void Nothing_is_noted_before_the_result_is_announced() => Refused.By(
        "congress.result-is-announced", null, () => A.Session.Voting().NoteWithoutEffect(SessionBuilder.Matter, Why), ("item", "2"));
}
