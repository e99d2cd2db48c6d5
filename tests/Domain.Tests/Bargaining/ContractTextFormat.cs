using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

/// <summary>Format 1 of the text that is signed. The hash may never change: signatures on stored contracts rest on it.</summary>
public sealed class ContractTextFormat
{
    // Computed by a program of its own (Python's hashlib) from the description of ContractText.
    private const string Stored = "cc7ff0d5791715b1edf337ec8d1d05a6deea50c78380eab72590c7f17152019a";

    private static readonly FileId Annex = new(new Guid(31, 0, 0, new byte[8]));

    private static readonly Dictionary<FileId, string> Hashes =
        new() { [Annex] = string.Concat(Enumerable.Repeat("ab", 32)) };

    [Fact]
    public void A_contract_has_the_hash_it_always_had() =>
        ContractText.Hash(WithAnnex().Build().Record, Hashes).ShouldBe(Stored);

    [Fact]
    public void Reads_line_by_line_with_the_length_of_each_value_in_bytes() =>
        ContractText.Canonical(A.Case.Build().Record, CaseBuilder.NoAnnexes)
            .ShouldStartWith("contract-text:1:1\nworker-side:51:中建玖合发展集团有限公司工会委员会\nemployer-side:36:");

    public static TheoryData<string, Func<CaseRecord, CaseRecord>> Changes => new()
    {
        { "a party's name", r => r with { Parties = [r.Parties[0], r.Parties[1] with { Name = "另一公司" }] } },
        { "the title", r => Contract(r, c => c with { Title = "集体合同" }) },
        { "the kind", r => Contract(r, c => c with { Kind = ContractKind.WageAgreement }) },
        { "the term", r => Contract(r, c => c with { Term = new(Day("2026-11-01"), Day("2028-10-31")) }) },
        { "a clause's words", r => Clause(r, c => c with { History = [new(ClauseVersionKind.Agreed, null, 1, "工资年增幅不低于百分之四。")] }) },
        { "a clause's title", r => Clause(r, c => c with { Title = "工资" }) },
        { "a clause's heading", r => Clause(r, c => c with { Topic = Topic.Other }) },
        { "a clause taken away", r => Contract(r, c => c with { Clauses = [c.Clauses[0]] }) },
        { "an annex taken away", r => Contract(r, c => c with { Annexes = [] }) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_change_of_the_text_changes_its_hash(string what, Func<CaseRecord, CaseRecord> change) =>
        ContractText.Hash(change(WithAnnex().Build().Record), Hashes).ShouldNotBe(Stored, what);

    [Fact]
    public void Another_content_of_an_annex_changes_the_hash() =>
        ContractText.Hash(WithAnnex().Build().Record, new Dictionary<FileId, string> { [Annex] = new('c', 64) })
            .ShouldNotBe(Stored);

    [Fact]
    public void The_history_of_a_clause_does_not_count_only_its_agreed_words() =>
        ContractText.Hash(
            Clause(WithAnnex().Build().Record, c => c with { History = [.. c.History, c.History[^1]] }), Hashes)
            .ShouldBe(Stored);

    [Fact]
    public void An_annex_without_its_hash_is_an_error() =>
        Should.Throw<ArgumentException>(() => ContractText.Hash(WithAnnex().Build().Record, CaseBuilder.NoAnnexes))
            .ParamName.ShouldBe("annexHashes");

    private static CaseBuilder WithAnnex() => A.Case.With(r => Contract(r, c => c with { Annexes = [Annex] }));

    private static CaseRecord Contract(CaseRecord record, Func<Contract, Contract> change) =>
        record with { Contracts = [change(record.Contracts[0])] };

    private static CaseRecord Clause(CaseRecord record, Func<Clause, Clause> change) =>
        Contract(record, contract => contract with { Clauses = [change(contract.Clauses[0]), .. contract.Clauses.Skip(1)] });
}
