using Domain.Bargaining;
using Domain.Filing;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Filing;

public sealed class CorrectingAPacket
{
    [Fact]
    public void Asked_for_stops_the_days_and_keeps_the_receipt_that_lost_its_effect()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        bargaining.AskForCorrection("缺少职工代表大会决议", Acting.Clerk("2026-03-12")).ShouldBe("CorrectionAsked");

        bargaining.ReviewDeadline.ShouldBeNull();
        bargaining.OpenPacket!.Corrections.ShouldBe(
            [new CorrectionRequest(Day("2026-03-12"), "缺少职工代表大会决议", null, new Receipt("京人社集〔2026〕88号", Day("2026-03-10")))]);
    }

    [Fact]
    public void Done_awaits_a_new_receipt_from_which_the_days_run_anew()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-02");
        bargaining.AskForCorrection("缺少职工代表大会决议", Acting.Clerk("2026-03-05"));

        bargaining.CorrectPacket("已补交", Acting.Hr("2026-03-09")).ShouldBe("Corrected");
        bargaining.RegisterReceipt(new Receipt("京人社集〔2026〕90号", Day("2026-03-10")), Acting.Clerk("2026-03-10"));

        bargaining.DayOf(StartEvent.PacketReceived).ShouldBe(Day("2026-03-10"));
        bargaining.ReviewDeadline!.Deadline.Due.ShouldBe(Day("2026-03-25"));
        bargaining.OpenPacket!.Corrections.ShouldHaveSingleItem().CorrectedOn.ShouldBe(Day("2026-03-09"));
    }

    [Fact]
    public void A_new_receipt_before_the_correction_is_refused()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-02");
        bargaining.AskForCorrection("缺少职工代表大会决议", Acting.Clerk("2026-03-05"));
        bargaining.CorrectPacket("已补交", Acting.Hr("2026-03-09"));

        Refused.By(
            "filing.receipt-day-is-not-before-the-packet", null,
            () => bargaining.RegisterReceipt(new Receipt("1", Day("2026-03-06")), Acting.Clerk("2026-03-10")),
            ("receivedOn", "2026-03-06"), ("handedInOn", "2026-03-09"), ("today", "2026-03-10"));
    }

    [Fact]
    public void Is_refused_where_none_was_asked_for()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        Refused.By(
            "filing.correction-is-asked-for", null,
            () => bargaining.CorrectPacket("已补交", Acting.Hr("2026-03-12")),
            ("askedOn", ""));
    }

    [Fact]
    public void Asked_for_without_saying_what_is_missing_is_refused()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        Refused.By("filing.what-to-mend-is-named", null, () => bargaining.AskForCorrection("", Acting.Clerk("2026-03-12")));
    }

    [Fact]
    public void Asked_for_after_the_last_day_of_the_review_is_refused()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        Refused.By(
            "filing.review-in-time", "BJ-13",
            () => bargaining.AskForCorrection("缺少职工代表大会决议", Acting.Clerk("2026-03-26")),
            ("today", "2026-03-26"), ("lastDay", "2026-03-25"));
    }
}
