using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class ClosingTheDraft
{
    private static readonly FileId Annex = new(new Guid(43, 0, 0, new byte[8]));

    [Fact]
    public void Sets_term_and_annexes_and_lets_the_text_stand()
    {
        BargainingCase bargaining = Agreed();

        bargaining.CloseDraft(Closing() with { Annexes = [Annex] }, Acting.UnionOfficer("2026-10-20")).ShouldBe("DraftClosed");

        bargaining.Record.DraftClosedOn.ShouldBe(Day("2026-10-20"));
        var contract = bargaining.Record.Contracts.ShouldHaveSingleItem();
        contract.Term.ShouldBe(new Term(Day("2026-11-01"), Day("2027-10-31")));
        contract.Annexes.ShouldBe([Annex]);
    }

    [Fact]
    public void Is_refused_while_there_is_no_clause() => Refused.By(
        "bargaining.every-clause-is-agreed", "BJ-07",
        () => A.Case.InBargainingSince("2026-10-13").Build().CloseDraft(Closing(), Acting.UnionOfficer("2026-10-20")),
        ("clauses", "0"), ("open", ""));

    [Fact]
    public void Is_refused_while_a_clause_is_open_and_says_which() => Refused.By(
        "bargaining.every-clause-is-agreed", "BJ-07",
        () => Agreed().WithOpenClause().WithAgreedClause(Topic.Training).WithOpenClause().Build()
            .CloseDraft(Closing(), Acting.UnionOfficer("2026-10-20")),
        ("clauses", "5"), ("open", "3、5"));

    [Fact]
    public void Is_refused_while_one_of_several_contracts_has_no_clause() => Refused.By(
        "bargaining.every-clause-is-agreed", "BJ-07",
        () => Agreed().With(r => r with { Contracts = [.. r.Contracts, r.Contracts[0] with { Clauses = [] }] }).Build()
            .CloseDraft(Closing(), Acting.UnionOfficer("2026-10-20")),
        ("clauses", "0"), ("open", ""));

    // 集体合同规定 Art 38(1): 一年至三年, both included.
    [Theory]
    [InlineData("2026-11-01", "2027-10-31", true)] // one year
    [InlineData("2026-11-01", "2027-10-30", false)]
    [InlineData("2026-11-01", "2029-10-31", true)] // three years
    [InlineData("2026-11-01", "2029-11-01", false)]
    [InlineData("2026-11-01", "2026-10-31", false)] // ends before it begins
    [InlineData("2026-11-01", "9999-12-31", false)]
    public void A_term_has_one_to_three_years(string from, string to, bool allowed)
    {
        var closing = Closing() with { Term = new Term(Day(from), Day(to)) };
        if (allowed)
        {
            Agreed().Build().CloseDraft(closing, Acting.UnionOfficer("2026-10-20")).ShouldBe("DraftClosed");
            return;
        }

        Refused.By(
            "bargaining.term-is-within-its-bounds", "CC-31-max",
            () => Agreed().Build().CloseDraft(closing, Acting.UnionOfficer("2026-10-20")),
            ("from", from), ("to", to), ("minimumYears", "1"), ("maximumYears", "3"));
    }

    [Theory]
    [InlineData("2025-10-20", true)]
    [InlineData("2025-10-19", false)]
    [InlineData("2027-10-20", true)]
    [InlineData("2027-10-21", false)]
    [InlineData("0001-01-01", false)]
    public void A_term_begins_within_a_year_of_the_closing(string from, bool allowed)
    {
        var closing = Closing() with { Term = new Term(Day(from), Day(from).AddYears(1).AddDays(-1)) };
        if (allowed)
        {
            Agreed().Build().CloseDraft(closing, Acting.UnionOfficer("2026-10-20")).ShouldBe("DraftClosed");
            return;
        }

        Refused.By(
            "bargaining.term-begins-within-a-year", null,
            () => Agreed().Build().CloseDraft(closing, Acting.UnionOfficer("2026-10-20")),
            ("from", from), ("today", "2026-10-20"));
    }

    [Fact]
    public void A_changed_contract_keeps_the_first_day_that_it_has()
    {
        BargainingCase bargaining = Agreed().WithTerm("2024-11-01", "2027-10-31");

        bargaining.CloseDraft(
            Closing() with { Term = new Term(Day("2024-11-01"), Day("2027-10-31")) }, Acting.UnionOfficer("2026-10-20"))
            .ShouldBe("DraftClosed");
    }

    [Fact]
    public void Is_refused_until_both_chiefs_signed_the_draft() => Refused.By(
        "bargaining.both-chiefs-signed-the-draft", "BJ-07",
        () => Agreed().Build().CloseDraft(Closing() with { ChiefsSigned = false }, Acting.UnionOfficer("2026-10-20")),
        ("byBoth", "false"));

    [Fact]
    public void A_collective_contract_protects_women() => Refused.By(
        "bargaining.womens-clauses-are-there", "WRL-44",
        () => WithoutWomensClauses().Build().CloseDraft(Closing(), Acting.UnionOfficer("2026-10-20")),
        ("missing", "true"));

    [Fact]
    public void In_an_annex_or_a_special_contract_as_well()
    {
        BargainingCase bargaining = WithoutWomensClauses();

        bargaining.CloseDraft(Closing() with { WomenCoveredApart = true }, Acting.UnionOfficer("2026-10-20")).ShouldBe("DraftClosed");

        bargaining.Record.Contracts[0].WomenCoveredApart.ShouldBeTrue();
    }

    [Fact]
    public void A_wage_agreement_need_not() =>
        WithoutWomensClauses().OfWages().Build().CloseDraft(Closing(), Acting.UnionOfficer("2026-10-20")).ShouldBe("DraftClosed");

    [Fact]
    public void Is_refused_a_second_time() => Refused.By(
        "bargaining.text-is-unchanged", null,
        () => Agreed().WithDraftClosedOn("2026-10-19").Build().CloseDraft(Closing(), Acting.UnionOfficer("2026-10-20")),
        ("closedOn", "2026-10-19"));

    [Fact]
    public void Is_refused_while_the_bargaining_is_suspended() => Refused.By(
        "bargaining.bargaining-goes-on", "CC-26",
        () => Agreed().WithSuspension("2026-10-14", "2026-11-14").Build().CloseDraft(Closing(), Acting.UnionOfficer("2026-10-20")),
        ("suspendedSince", "2026-10-14"));

    private static CaseBuilder Agreed() => WithoutWomensClauses().WithAgreedClause(Topic.WomenAndMinors);

    private static CaseBuilder WithoutWomensClauses() =>
        A.Case.InBargainingSince("2026-10-13").WithAgreedClause(Topic.Remuneration);

    private static DraftClosing Closing() =>
        new(new Term(Day("2026-11-01"), Day("2027-10-31")), [], ChiefsSigned: true, WomenCoveredApart: false);
}
