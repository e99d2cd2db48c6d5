namespace Domain.Bargaining.Rules;

/// <summary>The contract that is spoken of is one of the case’s.</summary>
/// <param name="Number">Its number, 1 for the first.</param>
/// <param name="Count">Contracts of the case.</param>
public sealed record ContractIsThere(int Number, int Count) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.contract-is-there";

    /// <inheritdoc />
    public override bool Holds => Number >= 1 && Number <= Count;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本案共有{Count}份合同，没有第{Number}份。",
        $"There is no contract {Number}; the case has {Count}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("number", Number), ("count", Count));

    /// <inheritdoc />
    protected override string? Field => "Contract";
}
