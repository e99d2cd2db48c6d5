namespace Domain.Motions.Rules;

/// <summary>A motion is awarded once; from then on it is neither scored nor voted for.</summary>
/// <param name="AwardedOn">The day of the award; null where there is none.</param>
public sealed record AwardIsGivenOnce(DateOnly? AwardedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.award-is-given-once";

    /// <inheritdoc />
    public override bool Holds => AwardedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"已于{RuleText.Zh(AwardedOn ?? default)}评为优秀提案。",
        $"Awarded on {RuleText.Iso(AwardedOn ?? default)} already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("awardedOn", AwardedOn));
}
