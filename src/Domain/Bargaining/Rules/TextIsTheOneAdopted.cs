namespace Domain.Bargaining.Rules;

/// <summary>The text that is signed, annexes included, is to the letter the one that the congress adopted.</summary>
/// <param name="Adopted">The hash of the text adopted.</param>
/// <param name="Present">The hash of the text as it stands.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record TextIsTheOneAdopted(string Adopted, string Present, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.text-is-the-one-adopted";

    /// <inheritdoc />
    public override bool Holds => Adopted == Present;

    /// <inheritdoc />
    protected override Words Message => new(
        "当前文本与职工（代表）大会通过的草案不一致，不得签字。",
        "The present text is not the one that the congress adopted and may not be signed.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("adopted", Adopted), ("present", Present));
}
