namespace Domain.Letters.Rules;

/// <summary>A representative's own letter is moved by nobody else.</summary>
/// <param name="IsItsAuthor">Whether the mover wrote it.</param>
public sealed record AuthorMovesItHimself(bool IsItsAuthor) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.author-moves-it-himself";

    /// <inheritdoc />
    public override bool Holds => IsItsAuthor;

    /// <inheritdoc />
    protected override Words Message => new(
        "寄信人本人是职工代表，由本人提出提案。",
        "The author is a representative and moves it himself.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isItsAuthor", IsItsAuthor));
}
