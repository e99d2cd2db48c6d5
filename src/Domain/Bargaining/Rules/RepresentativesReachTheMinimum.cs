namespace Domain.Bargaining.Rules;

/// <summary>Each side has at least its minimum of representatives, that number included (集体合同规定 Art 19(2): three).</summary>
/// <param name="Count">Representatives named.</param>
/// <param name="Minimum">The least number; included.</param>
/// <param name="Law">The article that asks for it.</param>
public sealed record RepresentativesReachTheMinimum(int Count, int Minimum, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.representatives-reach-the-minimum";

    /// <inheritdoc />
    public override bool Holds => Count >= Minimum;

    /// <inheritdoc />
    protected override Words Message => new(
        $"每方协商代表至少{Minimum}人，现有{Count}人。",
        $"A side needs at least {Minimum} representatives; {Count} are named.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("count", Count), ("minimum", Minimum));

    /// <inheritdoc />
    protected override string? Field => "Members";
}
