using Domain.Bargaining;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class OrderingCorrection
{
    [Fact]
    public void An_order_is_kept_with_its_words_and_restarts_the_reply()
    {
        BargainingCase bargaining = Reported();

        bargaining.OrderCorrection(true, "责令书面答复。", Acting.Clerk("2026-09-25")).ShouldBe("Ordered");

        bargaining.Record.Refusals[^1].Order.ShouldBe(new CorrectionOrder(true, Day("2026-09-25"), "责令书面答复。"));
        bargaining.DayOf(StartEvent.OfferReceived).ShouldBe(Day("2026-09-25"));
    }

    [Fact]
    public void A_dismissal_leaves_the_days_to_reply_as_they_were()
    {
        BargainingCase bargaining = Reported();

        bargaining.OrderCorrection(false, "有正当理由。", Acting.Clerk("2026-09-25")).ShouldBe("Dismissed");

        bargaining.DayOf(StartEvent.OfferReceived).ShouldBe(Day("2026-09-15"));
    }

    [Fact]
    public void Is_refused_where_nothing_was_reported() => Refused.By(
        "bargaining.report-awaits-its-decision", "BJ-32",
        () => A.Case.WithOfferReceivedOn("2026-09-15").Build().OrderCorrection(true, "责令书面答复。", Acting.Clerk("2026-09-25")),
        ("awaits", "false"));

    [Fact]
    public void Is_refused_a_second_time() => Refused.By(
        "bargaining.report-awaits-its-decision", "BJ-32",
        () => A.Case.WithOfferReceivedOn("2026-09-15").WithCorrectionOrderedOn("2026-09-25").Build()
            .OrderCorrection(true, "责令书面答复。", Acting.Clerk("2026-09-26")),
        ("awaits", "false"));

    [Fact]
    public void Is_refused_without_its_words() => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => Reported().OrderCorrection(false, "", Acting.Clerk("2026-09-25")),
        ("field", "Text"), ("length", "0"), ("least", "1"), ("most", "4000"));

    private static BargainingCase Reported() => A.Case
        .WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.Refused, "2026-09-20").WithRefusalReportedOn("2026-09-21");
}
