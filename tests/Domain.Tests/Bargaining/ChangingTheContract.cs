using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class ChangingTheContract
{
    [Fact]
    public void Opens_the_text_while_the_contract_stays_in_force()
    {
        BargainingCase bargaining = A.Case.InForceSince("2026-11-20");

        bargaining.AgreeChange(TerminationGround.Agreement, "调整加班工资计算基数", Acting.UnionOfficer("2027-03-02")).ShouldBe("ChangeAgreed");

        bargaining.EnsureTextIsOpen();
        bargaining.Record.EffectiveOn.ShouldBe(Day("2026-11-20"));
        bargaining.Record.Changes.ShouldBe([new ContractChange(Day("2027-03-02"), TerminationGround.Agreement, "调整加班工资计算基数")]);
    }

    [Theory]
    [InlineData(TerminationGround.Agreement, "CC-33")]
    [InlineData(TerminationGround.ForceMajeure, "CC-34")]
    public void Is_refused_without_the_facts(TerminationGround ground, string row) => Refused.By(
        "bargaining.facts-of-the-ground-are-stated", row,
        () => A.Case.InForceSince("2026-11-20").Build().AgreeChange(ground, " ", Acting.UnionOfficer("2027-03-02")),
        ("ground", $"{ground}"));

    [Fact]
    public void Is_refused_for_a_contract_that_is_not_in_force() => Refused.By(
        "bargaining.contract-is-in-force", null,
        () => A.Case.ReceivedOn("2026-11-05").Build()
            .AgreeChange(TerminationGround.Agreement, "调整", Acting.UnionOfficer("2026-11-10")),
        ("effectiveOn", ""), ("lastDay", "2027-10-31"), ("today", "2026-11-10"));

    [Fact]
    public void A_longer_term_in_the_draft_of_a_change_does_not_move_the_end_of_the_contract_in_force()
    {
        BargainingCase bargaining = A.Case.InForceSince("2026-11-20").WithTerm("2026-11-01", "2029-10-31");

        bargaining.LastDayInForce.ShouldBe(Day("2027-10-31"));
    }
}
