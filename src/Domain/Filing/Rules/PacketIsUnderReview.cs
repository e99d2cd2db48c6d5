namespace Domain.Filing.Rules;

/// <summary>
/// The authority reviews a packet that it has received and that is neither objected to, nor sent back for
/// correction, nor in effect.
/// </summary>
/// <param name="ReceivedOn">The day of the receipt from which the review's days run; null where nothing is under review.</param>
public sealed record PacketIsUnderReview(DateOnly? ReceivedOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.packet-is-under-review";

    /// <inheritdoc />
    public override bool Holds => ReceivedOn is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有正在审查的合同。",
        "No contract is under review.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("receivedOn", ReceivedOn));
}
