namespace Domain.Motions.Rules;

/// <summary>No more motions of a year are nominated, or awarded, than the union's rule says.</summary>
/// <param name="Given">How many there are already.</param>
/// <param name="Most">The most.</param>
/// <param name="IsNomination">Whether nominations are counted, or else awards.</param>
public sealed record AwardsAreWithinTheRule(int Given, int Most, bool IsNomination) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.awards-are-within-the-rule";

    /// <inheritdoc />
    public override bool Holds => Given < Most;

    /// <inheritdoc />
    protected override Words Message => new(
        $"本年度{(IsNomination ? "提名" : "评定")}已达{Given}件，评选办法规定最多{Most}件。",
        $"{Given} of the year are {(IsNomination ? "nominated" : "awarded")}; the rule admits {Most}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("given", Given), ("most", Most), ("isNomination", IsNomination));
}
