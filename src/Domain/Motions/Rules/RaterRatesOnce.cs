namespace Domain.Motions.Rules;

/// <summary>
/// Everybody rates an answer once; it is asked again after another handling, and when what was planned is done.
/// </summary>
/// <param name="Rater">Who rates.</param>
/// <param name="RatedOn">The day that person rated; null where not.</param>
public sealed record RaterRatesOnce(string Rater, DateOnly? RatedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.rater-rates-once";

    /// <inheritdoc />
    public override bool Holds => RatedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{Rater}已于{RuleText.Zh(RatedOn ?? default)}作出评价。",
        $"{Rater} rated on {RuleText.Iso(RatedOn ?? default)} already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("rater", Rater), ("ratedOn", RatedOn));
}
