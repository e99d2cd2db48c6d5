using Domain.Congress.Sessions;

namespace Domain.Tests.Congress.Sessions;

public sealed class TakingAnItemUp
{
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);

    private static ActMoment Later => Now with { At = Now.At.AddMinutes(10) };

    [Fact]
    public void The_hall_begins_with_the_first_item()
    {
        var session = A.Session.Met();
        (session.ItemNow!.Number, session.ItemNext!.Number).ShouldBe((1, 2));
    }

    [Fact]
    public void The_hall_stays_on_an_item_until_another_is_taken_up()
    {
        var session = A.Session.Met();
        session.TakeUp(SessionBuilder.Report, Now);
        session.HearReport(SessionBuilder.Report, "完成年度目标", Later);
        session.ItemNow!.Number.ShouldBe(SessionBuilder.Report);
        session.TakeUp(SessionBuilder.Matter, Later);
        session.ItemNow!.Number.ShouldBe(SessionBuilder.Matter);
        session.ItemNext.ShouldBeNull(); // the report is heard
        session.Record.Items.Select(i => i.TakenUpAt).ShouldBe([Now.At, Later.At]);
    }

    [Fact]
    public void What_was_passed_over_comes_after_the_last()
    {
        var session = A.Session.WithDraft().Met();
        session.TakeUp(SessionBuilder.Matter, Now);
        session.ItemNext!.Number.ShouldBe(3);
        session.TakeUp(3, Later);
        session.ItemNext!.Number.ShouldBe(1);
    }

    [Fact]
    public void A_meeting_that_broke_up_begins_anew()
    {
        var session = A.Session.Met(present: 20);
        session.TakeUp(SessionBuilder.Matter, Now);
        session.DeclareQuorumMissed(Now);
        session.ItemNow!.Number.ShouldBe(SessionBuilder.Report);
    }

    [Fact]
    public void The_item_voted_on_is_the_one_the_hall_is_on()
    {
        var session = A.Session.WithDraft().Met();
        session.TakeUp(SessionBuilder.Report, Later);
        session.OpenVote(3, VoteMethod.SecretBallot, Now);
        session.ItemNow!.Number.ShouldBe(3);
        Refused.By("congress.one-vote-is-open-at-a-time", null, () => session.TakeUp(SessionBuilder.Matter, Later), ("open", "3"));
    }

    [Fact]
    public void Nothing_is_taken_up_before_the_day() => Refused.By(
        "congress.session-day-has-come", null, () => A.Session.Served().TakeUp(1, Acting.UnionOfficer("2026-10-14")),
        ("plannedFor", "2026-10-15"), ("today", "2026-10-14"));

    [Fact]
    public void An_item_that_was_dropped_is_not_taken_up() => Refused.By(
        "congress.item-is-on-the-list", null, () => A.Session.Met().TakeUp(9, Now), ("number", "9"));
}
