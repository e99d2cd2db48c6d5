using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class ReportingARefusal
{
    [Fact]
    public void Is_possible_after_a_refusal()
    {
        BargainingCase bargaining = A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.Refused, "2026-09-20");

        bargaining.ReportRefusal("企业方拒绝协商。", Acting.UnionOfficer("2026-09-21")).ShouldBe("Reported");

        bargaining.Record.Refusals.ShouldBe([new("企业方拒绝协商。", Day("2026-09-21"), null)]);
    }

    [Fact]
    public void Is_possible_the_day_after_the_last_day_to_reply() =>
        A.Case.WithOfferReceivedOn("2026-09-15").Build()
            .ReportRefusal("逾期未答复。", Acting.UnionOfficer("2026-10-09")).ShouldBe("Reported");

    [Fact]
    public void Is_refused_while_the_employer_may_still_reply() => Refused.By(
        "bargaining.offer-was-refused-or-unanswered", "BJ-32",
        () => A.Case.WithOfferReceivedOn("2026-09-15").Build().ReportRefusal("未答复。", Acting.UnionOfficer("2026-10-08")),
        ("last", ""), ("lastDay", "2026-10-08"), ("today", "2026-10-08"));

    [Fact]
    public void Is_refused_after_an_acceptance() => Refused.By(
        "bargaining.offer-was-refused-or-unanswered", "BJ-32",
        () => A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.Accepted, "2026-09-20", "2026-10-13").Build()
            .ReportRefusal("未答复。", Acting.UnionOfficer("2026-10-20")),
        ("last", "Accepted"), ("lastDay", "2026-10-08"), ("today", "2026-10-20"));

    [Fact]
    public void Is_refused_without_facts() => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => A.Case.WithOfferReceivedOn("2026-09-15").WithReply(ReplyKind.Refused, "2026-09-20").Build()
            .ReportRefusal("\r\n", Acting.UnionOfficer("2026-09-21")),
        ("field", "Facts"), ("length", "0"), ("least", "1"), ("most", "4000"));
}
