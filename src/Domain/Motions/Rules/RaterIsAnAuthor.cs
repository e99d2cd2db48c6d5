using Domain.Congress.Elections;

namespace Domain.Motions.Rules;

/// <summary>
/// Those rate an answer who moved or seconded the motion or one that was merged into it, whether or not they still sit.
/// </summary>
/// <param name="Rater">Who rates.</param>
/// <param name="IsAuthor">Whether that person moved or seconded.</param>
public sealed record RaterIsAnAuthor(RepresentativeId Rater, bool IsAuthor) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.rater-is-an-author";

    /// <inheritdoc />
    public override bool Holds => IsAuthor;

    /// <inheritdoc />
    protected override Words Message => new(
        "只有提案人和附议人可以评价答复。",
        "Only movers and seconders rate the answer.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("rater", Rater));
}
