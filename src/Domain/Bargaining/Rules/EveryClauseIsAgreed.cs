namespace Domain.Bargaining.Rules;

/// <summary>A draft is closed when it has clauses and every one of them is agreed (集体合同规定 Art 34(四)).</summary>
/// <param name="Clauses">Clauses of the contract that has fewest; at least one.</param>
/// <param name="Open">Numbers of the clauses that are not agreed; empty where all are.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record EveryClauseIsAgreed(int Clauses, string Open, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.every-clause-is-agreed";

    /// <inheritdoc />
    public override bool Holds => Clauses > 0 && Open.Length == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        Clauses == 0 ? "合同草案还没有条款。" : $"第{Open}条尚未达成一致。",
        Clauses == 0 ? "The draft has no clauses." : $"Not agreed yet: {Open.Replace("、", ", ", StringComparison.Ordinal)}.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("clauses", Clauses), ("open", Open));
}
