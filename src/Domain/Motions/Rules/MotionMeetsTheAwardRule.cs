using Domain.Motions.Awards;

namespace Domain.Motions.Rules;

/// <summary>What is nominated meets the union's rule: filed, closed, satisfied, as the rule asks.</summary>
/// <param name="Missing">What it lacks.</param>
public sealed record MotionMeetsTheAwardRule(IReadOnlyList<AwardCondition> Missing) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.motion-meets-the-award-rule";

    /// <inheritdoc />
    public override bool Holds => Missing.Count == 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"不符合评选办法：{string.Join("、", Missing.Select(AwardTitles.Lacking).Select(words => words.Zh))}。",
        $"It does not meet the rule: {string.Join(", ", Missing.Select(AwardTitles.Lacking).Select(words => words.En))}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("missing", string.Join(",", Missing)));
}
