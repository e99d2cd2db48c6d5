namespace Domain.Letters.Rules;

/// <summary>Of each prize a campaign gives as many as it announced.</summary>
/// <param name="Prize">The prize.</param>
/// <param name="Left">How many are left; 0 of a prize that was not announced.</param>
public sealed record PrizeIsLeft(string Prize, int Left) : Rule
{
    /// <inheritdoc />
    public override string Name => "letters.prize-is-left";

    /// <inheritdoc />
    public override bool Holds => Left > 0;

    /// <inheritdoc />
    protected override Words Message => new(
        $"活动公布的奖项中没有“{Prize}”，或者名额已经用完。",
        $"The campaign announced no {Prize}, or all are given.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("prize", Prize), ("left", Left));

    /// <inheritdoc />
    protected override string? Field => "Prize";
}
