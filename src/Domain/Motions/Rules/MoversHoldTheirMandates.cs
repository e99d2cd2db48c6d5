namespace Domain.Motions.Rules;

/// <summary>
/// Whoever moves a motion is a representative on the day on which it is moved; others move through a representative. On the day
/// on which a mandate ends it is not held any more.
/// </summary>
/// <param name="Without">The movers who hold none, by name or id.</param>
/// <param name="On">The day of moving.</param>
/// <param name="Law">Where the practice is stated.</param>
public sealed record MoversHoldTheirMandates(IReadOnlyList<string> Without, DateOnly On, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.movers-hold-their-mandates";

    /// <inheritdoc />
    public override bool Holds => Without.Count == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{string.Join("、", Without)}在{RuleText.Zh(On)}不是职工代表，不能作为提案人。",
        $"{string.Join(", ", Without)} is no representative on {RuleText.Iso(On)} and cannot move a motion.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("without", string.Join(",", Without)), ("on", On));

    /// <inheritdoc />
    protected override string? Field => "Movers";
}
