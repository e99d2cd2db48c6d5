using Domain.Bargaining;
using Domain.Filing;
using static Domain.Tests.Days;

namespace Domain.Tests.Filing;

public sealed class ClearingAnAgreement
{
    private static readonly ReviewStatement Statement = new("当事人及地址", "无异议。", "北京市人力资源和社会保障局", []);

    [Fact]
    public void Of_wages_brings_it_into_effect_the_same_day()
    {
        BargainingCase bargaining = A.Case.OfWages().ReceivedOn("2026-03-10");

        bargaining.ClearAgreement(Statement, Acting.Clerk("2026-03-12")).ShouldBe("Cleared");

        bargaining.Record.EffectiveOn.ShouldBe(Day("2026-03-12"));
        bargaining.Record.Packets[^1].Opinion!.Objects.ShouldBeFalse();
    }

    [Fact]
    public void Of_another_contract_is_refused()
    {
        BargainingCase bargaining = A.Case.ReceivedOn("2026-03-10");

        Refused.By(
            "filing.agreement-may-be-cleared", null,
            () => bargaining.ClearAgreement(Statement, Acting.Clerk("2026-03-12")),
            ("allowed", "false"));
    }

    [Fact]
    public void After_the_last_day_of_the_review_is_refused()
    {
        BargainingCase bargaining = A.Case.OfWages().ReceivedOn("2026-03-10");

        Refused.By(
            "filing.review-in-time", "WG-14",
            () => bargaining.ClearAgreement(Statement, Acting.Clerk("2026-03-26")),
            ("today", "2026-03-26"), ("lastDay", "2026-03-25"));
        bargaining.Record.EffectiveOn.ShouldBeNull();
    }
}
