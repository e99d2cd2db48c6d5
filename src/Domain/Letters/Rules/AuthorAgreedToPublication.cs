namespace Domain.Letters.Rules;

/// <summary>A letter is made public where its author agreed to that when writing it.</summary>
/// <param name="Agreed">Whether the author did.</param>
public sealed record AuthorAgreedToPublication(bool Agreed) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.author-agreed-to-publication";

    /// <inheritdoc />
    public override bool Holds => Agreed;

    /// <inheritdoc />
    protected override Words Message => new("寄信人没有同意公开。", "The author did not agree to its being public.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("agreed", Agreed));
}
