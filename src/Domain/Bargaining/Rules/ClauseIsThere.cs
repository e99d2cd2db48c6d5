namespace Domain.Bargaining.Rules;

/// <summary>The clause that is spoken of exists.</summary>
/// <param name="Number">Its number, 1-based.</param>
/// <param name="Count">Clauses of the contract.</param>
public sealed record ClauseIsThere(int Number, int Count) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.clause-is-there";

    /// <inheritdoc />
    public override bool Holds => Number >= 1 && Number <= Count;

    /// <inheritdoc />
    protected override Words Message => new(
        $"没有第{Number}条，合同草案现有{Count}条。",
        $"There is no clause {Number}; the draft has {Count}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("number", Number), ("count", Count));

    /// <inheritdoc />
    protected override string? Field => "Clause";
}
