namespace Domain.Filing.Rules;

/// <summary>A receipt is registered for a packet that was handed in, or corrected, and has none.</summary>
/// <param name="HandedInOn">The day it was last handed in; null where no packet awaits a receipt.</param>
public sealed record PacketAwaitsItsReceipt(DateOnly? HandedInOn) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.packet-awaits-its-receipt";

    /// <inheritdoc />
    public override bool Holds => HandedInOn is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "没有等待登记收件的备案材料。",
        "No packet awaits its receipt.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("handedInOn", HandedInOn));
}
