namespace Domain.Congress.Rules;

/// <summary>Papers are served after the session was called and no later than today; both edges are inside.</summary>
/// <param name="On">The day entered.</param>
/// <param name="CalledOn">The day the session was called.</param>
/// <param name="Today">The day of the act.</param>
public sealed record PapersWereServedByToday(DateOnly On, DateOnly CalledOn, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.papers-were-served-by-today";

    /// <inheritdoc />
    public override bool Holds => On >= CalledOn && On <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"送达日期应在发出召集通知之日（{RuleText.Zh(CalledOn)}）至今天（{RuleText.Zh(Today)}）之间，所填为{RuleText.Zh(On)}。",
        $"The papers were served between the call ({RuleText.Iso(CalledOn)}) and today ({RuleText.Iso(Today)}), not on {RuleText.Iso(On)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("on", On), ("calledOn", CalledOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "On";
}
