using Domain.Bargaining;
using Domain.Tests.Law;

namespace Domain.Tests.Bargaining;

public sealed class OpeningACase
{
    private static readonly Party Worker = new(Side.Worker, Acting.Union, "工会");
    private static readonly Party Employer = new(Side.Employer, Acting.Employer, "公司");

    [Fact]
    public void Begins_with_parties_and_contracts_and_nothing_else()
    {
        var opened = Open([Worker, Employer], " 集体合同 ", "女职工权益保护专项集体合同");

        opened.Record.Contracts.Select(contract => contract.Title).ShouldBe(["集体合同", "女职工权益保护专项集体合同"]);
        opened.Record.Contracts.ShouldAllBe(contract => contract.Clauses.Count == 0 && contract.Term == null);
        opened.Record.Offer.ShouldBeNull();
        opened.Record.Parties.ShouldBe([Worker, Employer]);
    }

    [Fact]
    public void Is_refused_where_a_side_has_no_party() => Refused.By(
        "bargaining.parties-stand-on-both-sides", null,
        () => Open([Worker], "集体合同"),
        ("worker", "1"), ("employer", "0"));

    [Fact]
    public void Is_refused_where_no_contract_is_named() => Refused.By(
        "bargaining.contracts-have-titles", null,
        () => Open([Worker, Employer]),
        ("contracts", "0"), ("untitled", "0"));

    [Fact]
    public void Is_refused_where_a_title_is_blank() => Refused.By(
        "bargaining.contracts-have-titles", null,
        () => Open([Worker, Employer], "集体合同", " "),
        ("contracts", "2"), ("untitled", "1"));

    private static BargainingCase Open(IReadOnlyList<Party> parties, params string[] titles) => BargainingCase.Open(
        new CaseId(new Guid(21, 0, 0, new byte[8])),
        new CaseOpening("京集协〔2026〕1号", ContractKind.CollectiveContract, "110000", parties, Acting.Authority, titles, null),
        Seeds.Statutes("110000", ContractKind.CollectiveContract));
}
