namespace Domain.Letters.Rules;

/// <summary>An author is asked who can answer: by the code, or under a name.</summary>
/// <param name="HasCode">Whether the author has a code.</param>
/// <param name="IsNamed">Whether the author is named.</param>
public sealed record AuthorCanBeAsked(bool HasCode, bool IsNamed) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.author-can-be-asked";

    /// <inheritdoc />
    public override bool Holds => HasCode || IsNamed;

    /// <inheritdoc />
    protected override Words Message => new(
        "这封匿名信没有查询码，无法征求寄信人的意见，不能转为提案。",
        "This anonymous letter has no code; its author cannot be asked, so it cannot become a motion.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("hasCode", HasCode), ("isNamed", IsNamed));
}
