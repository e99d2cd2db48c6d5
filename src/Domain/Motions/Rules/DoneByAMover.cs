using Domain.Congress.Elections;

namespace Domain.Motions.Rules;

/// <summary>A draft is changed, moved or withdrawn, and seconders are invited, by a mover; of what others moved one may only be a seconder.</summary>
/// <param name="Person">Who acts.</param>
/// <param name="IsAMover">Whether that person moves it.</param>
public sealed record DoneByAMover(RepresentativeId Person, bool IsAMover) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.done-by-a-mover";

    /// <inheritdoc />
    public override bool Holds => IsAMover;

    /// <inheritdoc />
    protected override Words Message => new(
        "此项由提案人本人办理；其他职工代表可以附议。", "A mover does this; other representatives may second the motion.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("person", Person));
}
