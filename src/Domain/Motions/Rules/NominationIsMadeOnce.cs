namespace Domain.Motions.Rules;

/// <summary>A motion is nominated once for the award of its year.</summary>
/// <param name="NominatedOn">The day of the nomination; null where there is none.</param>
public sealed record NominationIsMadeOnce(DateOnly? NominatedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.nomination-is-made-once";

    /// <inheritdoc />
    public override bool Holds => NominatedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"已于{RuleText.Zh(NominatedOn ?? default)}提名。",
        $"Nominated on {RuleText.Iso(NominatedOn ?? default)} already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("nominatedOn", NominatedOn));
}
