namespace Domain.Bargaining.Rules;

/// <summary>A contract expires when the last day of its term is over: on 2026-12-31 a term to 2026-12-31 still runs.</summary>
/// <param name="LastDay">The last day of the term, inclusive; null where no term is known.</param>
/// <param name="Today">The day of the act.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record TermIsOver(DateOnly? LastDay, DateOnly Today, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.term-is-over";

    /// <inheritdoc />
    public override bool Holds => LastDay is { } last && Today > last;

    /// <inheritdoc />
    protected override Words Message => new(
        "合同期限尚未届满。",
        "The term is not over yet.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("lastDay", LastDay), ("today", Today));
}
