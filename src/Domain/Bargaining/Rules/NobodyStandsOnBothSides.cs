namespace Domain.Bargaining.Rules;

/// <summary>Nobody represents both sides (集体合同规定 Art 24).</summary>
/// <param name="Both">The first name that stands on both sides; null where none does.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record NobodyStandsOnBothSides(string? Both, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.nobody-stands-on-both-sides";

    /// <inheritdoc />
    public override bool Holds => Both is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Both}已是对方协商代表，双方协商代表不得相互兼任。",
        $"{Both} already represents the other side.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("name", Both));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
