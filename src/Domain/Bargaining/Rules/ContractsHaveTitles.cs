namespace Domain.Bargaining.Rules;

/// <summary>At least one contract is bargained for, and each has a title.</summary>
/// <param name="Contracts">Contracts named.</param>
/// <param name="Untitled">How many of them have no title.</param>
public sealed record ContractsHaveTitles(int Contracts, int Untitled) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.contracts-have-titles";

    /// <inheritdoc />
    public override bool Holds => Contracts > 0 && Untitled == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "请写明拟订立的合同名称。",
        "Name the contract that is bargained for.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("contracts", Contracts), ("untitled", Untitled));

    /// <inheritdoc />
    protected override string? Field => "Title";
}
