using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class WithdrawingTheOffer
{
    [Fact]
    public void Ends_the_bargaining_with_its_reason()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.Refused, "2026-09-20");

        bargaining.WithdrawOffer("改由行业工会协商。", Acting.UnionOfficer("2026-09-21")).ShouldBe("Withdrawn");

        bargaining.Record.Withdrawal.ShouldBe(new OfferWithdrawal(Day("2026-09-21"), "改由行业工会协商。"));
    }

    [Fact]
    public void Is_refused_a_second_time()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15");
        bargaining.WithdrawOffer("改由行业工会协商。", Acting.UnionOfficer("2026-09-21"));

        Refused.By(
            "bargaining.offer-stands", null,
            () => bargaining.WithdrawOffer("改由行业工会协商。", Acting.UnionOfficer("2026-09-22")),
            ("withdrawnOn", "2026-09-21"));
    }

    [Fact]
    public void Is_refused_without_a_reason() => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => A.Case.WithOfferReceivedOn("2026-09-15").Build().WithdrawOffer("", Acting.UnionOfficer("2026-09-21")),
        ("field", "Reason"), ("length", "0"), ("least", "1"), ("most", "2000"));
}
