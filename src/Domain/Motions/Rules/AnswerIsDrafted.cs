namespace Domain.Motions.Rules;

/// <summary>Co-handlers sign and the lead department sends what has been drafted.</summary>
/// <param name="IsThere">Whether a draft is there.</param>
public sealed record AnswerIsDrafted(bool IsThere) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.answer-is-drafted";

    /// <inheritdoc />
    public override bool Holds => IsThere;

    /// <inheritdoc />
    protected override Words Message => new(
        "主办部门还没有拟写答复。",
        "The lead department has not drafted an answer yet.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("isThere", IsThere));
}
