namespace Domain.Bargaining.Rules;

/// <summary>Both chief representatives signed the draft (集体合同规定 Art 34(四)).</summary>
/// <param name="ByBoth">Whether they did.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record BothChiefsSignedTheDraft(bool ByBoth, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.both-chiefs-signed-the-draft";

    /// <inheritdoc />
    public override bool Holds => ByBoth;

    /// <inheritdoc />
    protected override Words Message => new(
        "合同草案应当由双方首席代表签字。",
        "Both chief representatives sign the draft.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("byBoth", ByBoth));

    /// <inheritdoc />
    protected override string? Field => "ChiefsSigned";
}
