namespace Domain.Motions.Rules;

/// <summary>An answer says something: without a text there is none (书面答复).</summary>
/// <param name="Length">Characters of the answer, blanks at both ends not counted.</param>
/// <param name="Law">Where the practice is stated.</param>
public sealed record AnswerHasText(int Length, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.answer-has-text";

    /// <inheritdoc />
    public override bool Holds => Length > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        "答复没有内容，请写明办理情况。",
        "The answer has no text.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("length", Length));

    /// <inheritdoc />
    protected override string? Field => "Text";
}
