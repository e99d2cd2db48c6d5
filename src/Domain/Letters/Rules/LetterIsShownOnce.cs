namespace Domain.Letters.Rules;

/// <summary>A letter is made public once.</summary>
/// <param name="PublishedOn">The day it was; null where it is not.</param>
public sealed record LetterIsShownOnce(DateOnly? PublishedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.letter-is-shown-once";

    /// <inheritdoc />
    public override bool Holds => PublishedOn is null;

    /// <inheritdoc />
    protected override Words Message => new(
        $"已于{RuleText.Zh(PublishedOn ?? default)}公开。",
        $"It was made public on {RuleText.Iso(PublishedOn ?? default)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("publishedOn", PublishedOn));
}
