namespace Domain.Letters.Rules;

/// <summary>A letter becomes a motion with its author's consent only.</summary>
/// <param name="Agreed">The author's answer; null where there is none.</param>
public sealed record AuthorAgreedToTheMotion(bool? Agreed) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.author-agreed-to-the-motion";

    /// <inheritdoc />
    public override bool Holds => Agreed == true;

    /// <inheritdoc />
    protected override Words Message => Agreed == false
        ? new("寄信人不同意转为提案。", "The author does not agree to a motion.")
        : new("转为提案须经寄信人同意，寄信人还没有答复。", "A letter becomes a motion with its author’s consent, which is not given.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("agreed", Agreed));
}
