namespace Domain.Bargaining.Rules;

/// <summary>The hash of the text on the signer's screen is that of the text as it stands.</summary>
/// <param name="Seen">The hash that the signer's page showed.</param>
/// <param name="Present">The hash of the present text.</param>
public sealed record SignerSawThePresentText(string Seen, string Present) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.signer-saw-the-present-text";

    /// <inheritdoc />
    public override bool Holds => Seen == Present;

    /// <inheritdoc />
    protected override Words Message => new(
        "您看到的文本与当前文本不一致，请重新阅读后再签字。",
        "The text you read is not the present one; read it again before you sign.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("seen", Seen), ("present", Present));
}
