using Domain.Motions.Awards;

namespace Domain.Motions.Rules;

/// <summary>A score lies from 0 to 100, both included.</summary>
/// <param name="Points">The score.</param>
public sealed record AwardScoreIsWithinItsBounds(int Points) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.award-score-is-within-its-bounds";

    /// <inheritdoc />
    public override bool Holds => Points is >= 0 and <= AwardScore.Highest;

    /// <inheritdoc />
    protected override Words Message => new(
        $"评分应当在0至{AwardScore.Highest}之间。",
        $"A score lies between 0 and {AwardScore.Highest}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("points", Points));

    /// <inheritdoc />
    protected override string? Field => "Points";
}
