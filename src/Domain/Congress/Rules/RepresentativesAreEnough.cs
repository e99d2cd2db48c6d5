namespace Domain.Congress.Rules;

/// <summary>
/// There are at least as many representatives as the rule of the place wants. For 707 staff by the nation's rule 36 pass
/// and 35 do not.
/// </summary>
/// <param name="Seats">The seats of the plan.</param>
/// <param name="Least">The fewest, inclusive.</param>
/// <param name="Law">The row that binds.</param>
public sealed record RepresentativesAreEnough(int Seats, int Least, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.representatives-are-enough";

    /// <inheritdoc />
    public override bool Holds => Seats >= Least;

    /// <inheritdoc />
    protected override Words Message => new(
        $"职工代表共{Seats}名，至少应有{Least}名。",
        $"There are {Seats} seats; at least {Least} are needed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("seats", Seats), ("least", Least));
}
