namespace Domain.Congress.Rules;

/// <summary>An opinion is entered for a delegation that the list of representatives names.</summary>
/// <param name="Delegation">The delegation named.</param>
/// <param name="IsListed">Whether it is.</param>
public sealed record DelegationIsListed(string Delegation, bool IsListed) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.delegation-is-listed";

    /// <inheritdoc />
    public override bool Holds => IsListed;

    /// <inheritdoc />
    protected override Words Message => new(
        $"代表名单中没有“{Delegation}”。",
        $"No representative belongs to “{Delegation}”.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("delegation", Delegation));

    /// <inheritdoc />
    protected override string? Field => "Delegation";
}
