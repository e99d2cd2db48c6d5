using Domain.Bargaining;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class RecordingTheService
{
    private static readonly FileId Slip = new(new Guid(41, 0, 0, new byte[8]));

    [Theory]
    [InlineData("2026-09-15")] // the day it was written
    [InlineData("2026-09-18")] // today
    public void Starts_the_days_to_reply_on_the_day_of_receipt(string day)
    {
        BargainingCase bargaining = A.Case.WithOfferSentOn("2026-09-15");

        bargaining.RecordService(ServiceOn(day), Acting.UnionOfficer("2026-09-18")).ShouldBe("Served");

        bargaining.DayOf(StartEvent.OfferReceived).ShouldBe(Day(day));
        bargaining.Record.Offer!.Service!.Evidence.ShouldBe([Slip]);
    }

    // law.md section 4, worked example 1: the nominal day 2026-10-05 lies in the long holiday.
    [Fact]
    public void An_offer_received_on_15_September_is_answered_by_8_October()
    {
        BargainingCase bargaining = A.Case.WithOfferSentOn("2026-09-15");

        bargaining.RecordService(ServiceOn("2026-09-15"), Acting.UnionOfficer("2026-09-15"));

        var deadline = bargaining.ReplyDeadline!;
        deadline.Deadline.Due.ShouldBe(Day("2026-10-08"));
        deadline.Row.Id.ShouldBe("BJ-06");
        bargaining.DeadlineOf(Matters.Reply, Acting.UnionOfficer("2026-09-15").At)!.Due.ShouldBe(Day("2026-10-08"));
    }

    [Theory]
    [InlineData("2026-09-14")] // before the offer was written
    [InlineData("2026-09-19")] // tomorrow
    public void Is_refused_for_a_day_that_cannot_be(string day)
    {
        BargainingCase bargaining = A.Case.WithOfferSentOn("2026-09-15");

        Refused.By(
            "bargaining.service-day-is-possible", null,
            () => bargaining.RecordService(ServiceOn(day), Acting.UnionOfficer("2026-09-18")),
            ("receivedOn", day), ("sentOn", "2026-09-15"), ("today", "2026-09-18"));
        bargaining.ReplyDeadline.ShouldBeNull();
    }

    [Fact]
    public void Is_refused_while_there_is_no_offer() => Refused.By(
        "bargaining.offer-is-written", "CC-22",
        () => A.Case.JustOpened().Build().RecordService(ServiceOn("2026-09-15"), Acting.UnionOfficer("2026-09-18")),
        ("written", "false"));

    [Fact]
    public void Is_refused_a_second_time() => Refused.By(
        "bargaining.offer-awaits-its-service", null,
        () => A.Case.WithOfferReceivedOn("2026-09-15").Build().RecordService(ServiceOn("2026-09-18"), Acting.UnionOfficer("2026-09-18")),
        ("receivedOn", "2026-09-15"));

    [Fact]
    public void Is_refused_without_the_one_who_received_it() => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => A.Case.WithOfferSentOn("2026-09-15").Build().RecordService(
            ServiceOn("2026-09-18") with { ReceivedBy = " " }, Acting.UnionOfficer("2026-09-18")),
        ("field", "ReceivedBy"), ("length", "0"), ("least", "1"), ("most", "200"));

    private static Service ServiceOn(string day) => new(ServiceChannel.ByPost, Day(day), "人力资源部", [Slip]);
}
