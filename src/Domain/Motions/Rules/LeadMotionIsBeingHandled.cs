namespace Domain.Motions.Rules;

/// <summary>
/// A motion is merged into another one of the same unit that is filed and not answered yet, so that one answer reaches every
/// author of both.
/// </summary>
/// <param name="Lead">The lead motion's number.</param>
/// <param name="IsAnother">Whether it is another motion.</param>
/// <param name="IsOfTheSameUnion">Whether the same union collected it.</param>
/// <param name="IsBeforeItsAnswer">Whether it is filed and unanswered.</param>
public sealed record LeadMotionIsBeingHandled(
    string Lead, bool IsAnother, bool IsOfTheSameUnion, bool IsBeforeItsAnswer) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.lead-motion-is-being-handled";

    /// <inheritdoc />
    public override bool Holds => IsAnother && IsOfTheSameUnion && IsBeforeItsAnswer;

    /// <inheritdoc />
    protected override Words Message => new(
        $"不能并入{Lead}：只能并入本单位另一件已经立案、尚未答复的提案。",
        $"{Lead} cannot take this motion in: it must be another motion of the same union, filed and not answered yet.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("lead", Lead), ("isAnother", IsAnother), ("isOfTheSameUnion", IsOfTheSameUnion), ("isBeforeItsAnswer", IsBeforeItsAnswer));

    /// <inheritdoc />
    protected override string? Field => "Lead";
}
