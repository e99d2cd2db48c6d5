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

    [Fact]
    public void Keeps_the_signed_text_until_the_changed_one_takes_effect()
    {
        BargainingCase bargaining = A.Case.InForceSince("2026-11-20");
        var signed = bargaining.Record.AdoptedText!;

        bargaining.AgreeChange(TerminationGround.Agreement, "调整加班工资计算基数", Acting.UnionOfficer("2027-03-02"));
        bargaining.AnswerClause(Side.Employer, new ClauseRef(0, 1), "工资年增幅不低于百分之三。", Acting.Hr("2027-03-03"));

        var inForce = bargaining.Record.AsInForce();
        inForce.Contracts[0].Clauses.Select(clause => clause.AgreedText)
            .ShouldBe(["工资年增幅不低于百分之五。", "每年安排一次健康检查。"]);
        inForce.Signatures.Select(signature => signature.Side).ShouldBe([Side.Worker, Side.Employer]);
        inForce.AdoptedText.ShouldBe(signed);
        ContractText.Hash(inForce, CaseBuilder.NoAnnexes).ShouldBe(signed);
    }

    [Fact]
    public void Lets_the_changed_text_take_the_place_of_the_old_one_when_it_takes_effect()
    {
        BargainingCase bargaining = ChangeUnderReview();

        bargaining.TakeEffect(Acting.Program("2027-04-20"));

        bargaining.Record.InForce.ShouldBeNull();
        bargaining.Record.AsInForce().ShouldBe(bargaining.Record);
        bargaining.LastDayInForce.ShouldBe(Day("2029-10-31"));
    }

    [Fact]
    public void A_change_that_is_still_bargained_does_not_hold_up_the_end_of_the_term()
    {
        BargainingCase bargaining = A.Case.InForceSince("2026-11-20");
        bargaining.AgreeChange(TerminationGround.Agreement, "调整", Acting.UnionOfficer("2027-10-02"));

        bargaining.DeadlineOf(BargainingCase.TermEnd, Acting.UnionOfficer("2026-11-20").At)!.Due.ShouldBe(Day("2027-10-31"));
        bargaining.Lapse("Bargaining.Perform", Acting.Program("2027-11-01")).ShouldBe("Expired");
    }

    [Fact]
    public void A_change_that_both_chiefs_have_signed_is_waited_for_beyond_the_old_term()
    {
        var bargaining = ChangeUnderReview();

        bargaining.LastDayInForce.ShouldBe(Day("2027-10-31"));
        bargaining.DeadlineOf(BargainingCase.TermEnd, Acting.UnionOfficer("2026-11-20").At)!.Due.ShouldBe(Day("2029-10-31"));
        Refused.By(
            "bargaining.term-is-over", "CC-31-max",
            () => bargaining.Lapse("Bargaining.Perform", Acting.Program("2027-11-01")),
            ("lastDay", "2029-10-31"), ("today", "2027-11-01"));
    }

    [Fact]
    public void Is_refused_for_a_contract_whose_early_end_is_recorded() => Refused.By(
        "bargaining.contract-runs-its-term", null,
        () => EndedEarly().AgreeChange(TerminationGround.Agreement, "调整", Acting.UnionOfficer("2027-03-02")),
        ("endsOn", "2027-03-31"));

    [Fact]
    public void A_recorded_early_end_is_not_recorded_again() => Refused.By(
        "bargaining.contract-runs-its-term", null,
        () => EndedEarly().TerminateEarly(
            new EarlyEnd(Day("2027-03-20"), TerminationGround.Agreement, "双方同意", Day("2027-03-01")), Acting.UnionOfficer("2027-03-02")),
        ("endsOn", "2027-03-31"));

    private static BargainingCase EndedEarly() => A.Case.InForceSince("2026-11-20").With(r => r with
    {
        Termination = new(Day("2027-03-31"), TerminationGround.Agreement, "双方同意", null, Day("2027-02-26")),
    });

    /// <summary>In force to 2027-10-31; the change to 2029-10-31 is signed and was received on 2027-04-02.</summary>
    private static BargainingCase ChangeUnderReview() => A.Case.InForceSince("2026-11-20").WithChangeUnderWay()
        .WithTerm("2026-11-01", "2029-10-31").ReceivedOn("2027-04-02");
}
