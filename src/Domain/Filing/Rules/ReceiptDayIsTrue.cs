namespace Domain.Filing.Rules;

/// <summary>The day of receipt is not before the packet was handed in and not after today; both edges are inside.</summary>
/// <param name="ReceivedOn">The day of receipt.</param>
/// <param name="HandedInOn">The day it was last handed in.</param>
/// <param name="Today">The day of the act.</param>
public sealed record ReceiptDayIsTrue(DateOnly ReceivedOn, DateOnly HandedInOn, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "filing.receipt-day-is-not-before-the-packet";

    /// <inheritdoc />
    public override bool Holds => ReceivedOn >= HandedInOn && ReceivedOn <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"收件日期应在报送之日（{RuleText.Zh(HandedInOn)}）至今天（{RuleText.Zh(Today)}）之间，所填为{RuleText.Zh(ReceivedOn)}。",
        $"The day of receipt must lie between the filing ({RuleText.Iso(HandedInOn)}) and today ({RuleText.Iso(Today)}), not {RuleText.Iso(ReceivedOn)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("receivedOn", ReceivedOn), ("handedInOn", HandedInOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "ReceivedOn";
}
