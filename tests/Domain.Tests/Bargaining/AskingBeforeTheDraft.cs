using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

/// <summary>What a page asks before it shows a button, from the offer to the draft.</summary>
public sealed class AskingBeforeTheDraft
{
    [Theory]
    [InlineData("Bargaining.ServeOffer", "bargaining.offer-is-written")]
    [InlineData("Bargaining.ReplyToOffer", "bargaining.offer-was-served")]
    [InlineData("Bargaining.AgreeDate", "bargaining.proposed-day-awaits-its-answer")]
    [InlineData("Bargaining.ConfirmDate", "bargaining.proposed-day-awaits-its-answer")]
    [InlineData("Bargaining.ReportRefusal", "bargaining.offer-was-refused-or-unanswered")]
    [InlineData("Bargaining.OrderCorrection", "bargaining.report-awaits-its-decision")]
    [InlineData("Bargaining.Negotiate", "bargaining.both-sides-have-representatives")]
    [InlineData("Bargaining.Resume", "bargaining.bargaining-is-suspended")]
    [InlineData("Bargaining.AcceptCoordination", "bargaining.application-awaits-acceptance")]
    [InlineData("Bargaining.CoordinateDispute", "bargaining.coordination-is-running")]
    public void A_case_that_was_only_opened_names_what_an_activity_lacks(string activity, string rule) =>
        Lacking(A.Case.JustOpened().Build().ConditionsOf(activity, Day("2026-10-01"))).ShouldBe(rule);

    [Theory]
    [InlineData("Bargaining.SendOffer")]
    [InlineData("Bargaining.ApplyForCoordination")]
    [InlineData("Bargaining.AppointWorkerRepresentatives")]
    [InlineData("Bargaining.ProvideInformation")]
    public void A_case_that_was_only_opened_lacks_nothing_for_others(string activity) =>
        Lacking(A.Case.JustOpened().Build().ConditionsOf(activity, Day("2026-10-01"))).ShouldBeNull();

    [Fact]
    public void A_served_offer_can_no_longer_be_written() =>
        Lacking(A.Case.WithOfferReceivedOn("2026-09-15").Build().ConditionsOf("Bargaining.SendOffer", Day("2026-10-01")))
            .ShouldBe("bargaining.offer-awaits-its-service");

    [Theory]
    [InlineData("record-meeting", "bargaining.both-sides-have-representatives")]
    [InlineData("agree-clause", "bargaining.a-meeting-was-recorded")]
    [InlineData("declare-deadlock", "bargaining.a-meeting-was-recorded")]
    [InlineData("close-draft", "bargaining.a-meeting-was-recorded")]
    [InlineData("propose-clause", null)]
    [InlineData("withdraw-offer", null)]
    [InlineData("replace-representative", null)]
    public void Acts_of_one_activity_are_asked_about_one_by_one(string act, string? rule) =>
        Lacking(A.Case.JustOpened().Build().ConditionsOfAct(act, "Bargaining.Negotiate", Day("2026-10-01"))).ShouldBe(rule);

    [Fact]
    public void An_act_that_is_the_whole_of_its_activity_has_its_conditions()
    {
        BargainingCase bargaining = A.Case.JustOpened();

        Lacking(bargaining.ConditionsOfAct("record-service", "Bargaining.ServeOffer", Day("2026-10-01")))
            .ShouldBe("bargaining.offer-is-written");
        Lacking(bargaining.ConditionsOfAct("sign-for-workers", "Bargaining.SignForWorkers", Day("2026-10-01")))
            .ShouldBe("bargaining.draft-passed-the-congress");
    }

    [Fact]
    public void A_draft_with_an_open_clause_names_it()
    {
        BargainingCase bargaining = A.Case.InBargainingSince("2026-10-01").WithAgreedClause(Topic.Remuneration).WithOpenClause();

        var lacking = bargaining.ConditionsOfAct("close-draft", "Bargaining.Negotiate", Day("2026-10-02")).Single(rule => !rule.Holds).Explain();

        lacking.Rule.ShouldBe("bargaining.every-clause-is-agreed");
        lacking.Message.Zh.ShouldBe("第2条尚未达成一致。");
    }

    [Fact]
    public void What_all_conditions_allow_is_then_done()
    {
        BargainingCase bargaining = A.Case.InBargainingSince("2026-10-01").WithAgreedClause(Topic.WomenAndMinors);

        bargaining.ConditionsOfAct("close-draft", "Bargaining.Negotiate", Day("2026-10-02")).ShouldAllBe(rule => rule.Holds);

        bargaining.CloseDraft(
            new DraftClosing(new Term(Day("2026-11-01"), Day("2027-10-31")), [], true, false), Acting.Hr("2026-10-02"))
            .ShouldBe("DraftClosed");
    }

    private static string? Lacking(IEnumerable<Rule> rules) => rules.FirstOrDefault(rule => !rule.Holds)?.Name;
}
