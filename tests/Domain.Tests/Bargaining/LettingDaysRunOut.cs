using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

/// <summary>What the program does by itself before the draft, and never a day too early.</summary>
public sealed class LettingDaysRunOut
{
    [Fact]
    public void An_offer_counts_as_unanswered_the_day_after_its_last_day()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15");

        Refused.By(
            "bargaining.reply-term-is-over", "BJ-06",
            () => bargaining.Lapse("Bargaining.ReplyToOffer", Acting.Program("2026-10-08")),
            ("lastDay", "2026-10-08"), ("today", "2026-10-08"));
        bargaining.Lapse("Bargaining.ReplyToOffer", Acting.Program("2026-10-09")).ShouldBe("NoReply");
    }

    [Fact]
    public void An_offer_that_was_not_served_never_does() => Refused.By(
        "bargaining.reply-term-is-over", "BJ-06",
        () => A.Case.WithOfferSentOn("2026-09-15").Build().Lapse("Bargaining.ReplyToOffer", Acting.Program("2027-09-15")),
        ("lastDay", ""), ("today", "2027-09-15"));

    [Fact]
    public void A_suspension_ends_the_day_after_the_one_agreed()
    {
        BargainingCase bargaining = A.Case.InBargainingSince("2026-08-01").WithSuspension("2026-08-01", "2026-09-01");

        Refused.By(
            "bargaining.suspension-is-over", "BJ-09",
            () => bargaining.Lapse("Bargaining.Resume", Acting.Program("2026-09-01")),
            ("until", "2026-09-01"), ("today", "2026-09-01"));
        bargaining.Lapse("Bargaining.Resume", Acting.Program("2026-09-02")).ShouldBe("CapReached");
        bargaining.Record.Suspensions[^1].ResumedOn.ShouldBe(Day("2026-09-02"));
    }

    [Fact]
    public void A_suspension_that_ended_does_not_end_again() => Refused.By(
        "bargaining.bargaining-is-suspended", "CC-26",
        () => A.Case.InBargainingSince("2026-08-01").WithSuspension("2026-08-01", "2026-09-01", "2026-08-20").Build()
            .Lapse("Bargaining.Resume", Acting.Program("2026-09-02")),
        ("suspended", "false"));

    [Fact]
    public void Nothing_follows_by_itself_from_other_activities() => Should.Throw<ArgumentOutOfRangeException>(
        () => A.Case.Build().Lapse("Bargaining.Negotiate", Acting.Program("2026-10-08")));
}
