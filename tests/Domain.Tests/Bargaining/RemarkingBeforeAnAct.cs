using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

/// <summary>What a page says before an act, without keeping anybody from it.</summary>
public sealed class RemarkingBeforeAnAct
{
    [Theory]
    [InlineData("110000", "2026-05-01", "BJ-20")]
    [InlineData("110000", "2026-04-30", "BJ-06-refusal")]
    [InlineData("130000", "2026-05-01", null)]
    public void Who_replies_is_told_where_no_refusal_is_lawful(string place, string today, string? article)
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-04-20").In(place);

        Said(bargaining, "Bargaining.ReplyToOffer", today).ShouldBe(article is null ? [] : [article]);
    }

    [Theory]
    [InlineData("2026-10-07", true)]
    [InlineData("2026-10-08", false)]
    public void Who_hands_over_information_on_wages_is_told_its_window(string today, bool told)
    {
        BargainingCase bargaining = A.Case.JustOpened().OfWages().With(r => r with { FirstMeeting = Day("2026-10-13") });

        Said(bargaining, "Bargaining.ProvideInformation", today).ShouldBe(told ? ["WG-08"] : []);
    }

    [Fact]
    public void Who_asks_for_renewal_early_is_told_the_window()
    {
        BargainingCase bargaining = A.Case.InForceSince("2026-10-16").WithTerm("2026-11-01", "2027-10-31");

        Said(bargaining, "Bargaining.RequestRenewal", "2027-07-30").ShouldBe(["BJ-15"]);
        Said(bargaining, "Bargaining.RequestRenewal", "2027-07-31").ShouldBeEmpty();
    }

    [Fact]
    public void Both_sides_lists_are_remarked_on_while_they_bargain()
    {
        BargainingCase bargaining = A.Case.InBargainingSince("2026-10-13").With(r => r with
        {
            Delegations = [r.Delegations[0] with { Members = [.. r.Delegations[0].Members.Select(m => m with { IsWoman = false })] }, r.Delegations[1]],
        });

        Said(bargaining, "Bargaining.Negotiate", "2026-10-14").ShouldBe(["BJ-33"]);
    }

    [Fact]
    public void About_other_activities_nothing_is_said() =>
        A.Case.Build().RemarksOn("Filing.SubmitPacket", Day("2026-10-14")).ShouldBeEmpty();

    private static IReadOnlyList<string> Said(BargainingCase bargaining, string activity, string today) =>
        [.. bargaining.RemarksOn(activity, Day(today)).Where(rule => !rule.Holds).Select(rule => rule.Explain().Article!.RuleId)];
}
