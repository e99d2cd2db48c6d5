namespace Domain.Motions.Rules;

/// <summary>The time to answer is prolonged once in a round.</summary>
/// <param name="Until">Until when it was prolonged; null where it was not.</param>
public sealed record ExtensionIsTheFirst(DateOnly? Until) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.extension-is-the-first";

    /// <inheritdoc />
    public override bool Holds => Until is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"答复期限已经延长到{RuleText.Zh(Until ?? default)}，只能延长一次。",
        $"The time to answer was prolonged until {RuleText.Iso(Until ?? default)}; once is all.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("until", Until));
}
