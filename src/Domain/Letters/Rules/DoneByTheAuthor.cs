namespace Domain.Letters.Rules;

/// <summary>Rating, withdrawing and agreeing are the author's: with the code, with the own account, or entered by the union for an author with a name.</summary>
/// <param name="IsTheAuthor">Whether it is.</param>
public sealed record DoneByTheAuthor(bool IsTheAuthor) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.done-by-the-author";

    /// <inheritdoc />
    public override bool Holds => IsTheAuthor;

    /// <inheritdoc />
    protected override Words Message => new(
        "此项由寄信人本人办理：用查询码，或者用本人账号。工会只能代署名的寄信人登记。",
        "The author does this: with the code, or the own account. The union enters it only for an author with a name.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("isTheAuthor", IsTheAuthor));
}
