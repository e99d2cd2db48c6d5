namespace Domain.Bargaining.Rules;

/// <summary>The formal text is made once for each adopted draft.</summary>
/// <param name="PreparedOn">The day it was made; null while it is due.</param>
public sealed record FormalTextIsDue(DateOnly? PreparedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.formal-text-is-due";

    /// <inheritdoc />
    public override bool Holds => PreparedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        "正式文本已经制作。",
        "The formal text is made already.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("preparedOn", PreparedOn));
}
