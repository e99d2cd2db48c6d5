namespace Domain.Letters.Rules;

/// <summary>An entry wins one prize.</summary>
/// <param name="Prize">What it has won; null where nothing.</param>
public sealed record LetterHasNoPrizeYet(string? Prize) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.letter-has-no-prize-yet";

    /// <inheritdoc />
    public override bool Holds => Prize is null;

    /// <inheritdoc />
    protected override Words Message => new($"这条献策已经获得{Prize}。", $"This entry has won {Prize}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("prize", Prize));
}
