namespace Domain.Letters.Rules;

/// <summary>The author is asked once whether a letter may become a motion; a no is not asked away.</summary>
/// <param name="AskedOn">The day the union asked; null where it has not.</param>
public sealed record MotionIsAskedForOnce(DateOnly? AskedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.motion-is-asked-for-once";

    /// <inheritdoc />
    public override bool Holds => AskedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"已于{RuleText.Zh(AskedOn ?? default)}征求过寄信人的意见，不能重复征求。",
        $"The author was asked on {RuleText.Iso(AskedOn ?? default)}; it is asked once.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("askedOn", AskedOn));
}
