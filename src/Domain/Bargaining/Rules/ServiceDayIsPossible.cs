namespace Domain.Bargaining.Rules;

/// <summary>
/// A paper is received on the day it was written or later, and not in the future: the days of the answer run from there.
/// </summary>
/// <param name="ReceivedOn">The day of receipt.</param>
/// <param name="SentOn">The day it was written.</param>
/// <param name="Today">The day of the act.</param>
public sealed record ServiceDayIsPossible(DateOnly ReceivedOn, DateOnly SentOn, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.service-day-is-possible";

    /// <inheritdoc />
    public override bool Holds => ReceivedOn >= SentOn && ReceivedOn <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"送达日期{RuleText.Zh(ReceivedOn)}应在要约书形成之日（{RuleText.Zh(SentOn)}）与今天（{RuleText.Zh(Today)}）之间。",
        $"The day of receipt {RuleText.Iso(ReceivedOn)} must lie between {RuleText.Iso(SentOn)} and today, {RuleText.Iso(Today)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("receivedOn", ReceivedOn), ("sentOn", SentOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "ReceivedOn";
}
