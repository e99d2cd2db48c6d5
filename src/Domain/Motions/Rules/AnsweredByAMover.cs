using Domain.Congress.Elections;

namespace Domain.Motions.Rules;

/// <summary>What the committee decided is accepted or objected to by a mover of the motion.</summary>
/// <param name="Person">Who acts.</param>
/// <param name="IsAMover">Whether that person moved it.</param>
public sealed record AnsweredByAMover(RepresentativeId Person, bool IsAMover) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.answered-by-a-mover";

    /// <inheritdoc />
    public override bool Holds => IsAMover;

    /// <inheritdoc />
    protected override Words Message => new(
        "只有本提案的提案人才能对审查结果表示意见。",
        "Only a mover of this motion answers the committee’s decision.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("person", Person));
}
