using Domain.Bargaining;
using Domain.Filing;
using Domain.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Filing;

public sealed class RegisteringAReceipt
{
    [Fact]
    public void Starts_the_review()
    {
        BargainingCase bargaining = A.Case.FiledOn("2026-03-09");

        bargaining.RegisterReceipt(new Receipt("京人社集〔2026〕88号", Day("2026-03-10")), Acting.Clerk("2026-03-11")).ShouldBe("Received");

        bargaining.DayOf(StartEvent.PacketReceived).ShouldBe(Day("2026-03-10"));
        bargaining.ReviewDeadline!.Deadline.Due.ShouldBe(Day("2026-03-25")); // law.md section 4, worked example 7
    }

    [Fact]
    public void Is_refused_where_no_packet_was_handed_in()
    {
        BargainingCase bargaining = A.Case.SignedOn("2026-03-06");

        Refused.By(
            "filing.packet-awaits-its-receipt", null,
            () => bargaining.RegisterReceipt(new Receipt("1", Day("2026-03-10")), Acting.Clerk("2026-03-10")),
            ("handedInOn", ""));
    }

    [Fact]
    public void Is_refused_a_second_time()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        Refused.By(
            "filing.packet-awaits-its-receipt", null,
            () => bargaining.RegisterReceipt(new Receipt("2", Day("2026-03-11")), Acting.Clerk("2026-03-11")),
            ("handedInOn", ""));
    }

    [Theory]
    [InlineData("2026-03-08")] // the day before it was filed
    [InlineData("2026-03-12")] // the day after the act
    public void Is_refused_for_a_day_that_cannot_be(string received)
    {
        BargainingCase bargaining = A.Case.FiledOn("2026-03-09");

        Refused.By(
            "filing.receipt-day-is-not-before-the-packet", null,
            () => bargaining.RegisterReceipt(new Receipt("1", Day(received)), Acting.Clerk("2026-03-11")),
            ("receivedOn", received), ("handedInOn", "2026-03-09"), ("today", "2026-03-11"));
    }

    [Fact]
    public void Is_refused_without_a_number()
    {
        BargainingCase bargaining = A.Case.FiledOn("2026-03-09");

        Refused.By(
            "filing.receipt-is-numbered", null,
            () => bargaining.RegisterReceipt(new Receipt(" ", Day("2026-03-10")), Acting.Clerk("2026-03-10")))
            .Field.ShouldBe("Number");
    }
}
