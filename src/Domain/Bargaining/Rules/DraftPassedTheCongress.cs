namespace Domain.Bargaining.Rules;

/// <summary>
/// A contract is signed only after a congress or general meeting adopted its draft (集体合同规定 Art 36-37; 劳动法 Art
/// 33).
/// </summary>
/// <param name="Adopted">Whether the present draft was adopted.</param>
/// <param name="HeldOn">The day of the last vote; null where none was held.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record DraftPassedTheCongress(bool Adopted, DateOnly? HeldOn, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.draft-passed-the-congress";

    /// <inheritdoc />
    public override bool Holds => Adopted;

    /// <inheritdoc />
    protected override Words Message => new(
        "合同草案尚未经职工（代表）大会审议通过，不得签字。",
        "The draft was not adopted by the workers' congress and may not be signed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("adopted", Adopted), ("lastVoteOn", HeldOn));
}
