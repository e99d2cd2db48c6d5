namespace Domain.Congress.Rules;

/// <summary>The roll is made known after those elected were confirmed and no later than today; both edges are inside.</summary>
/// <param name="On">The day entered.</param>
/// <param name="CheckedOn">The day on which those elected were confirmed.</param>
/// <param name="Today">The day of the act.</param>
public sealed record RollWasPublishedByToday(DateOnly On, DateOnly CheckedOn, DateOnly Today) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.roll-was-published-by-today";

    /// <inheritdoc />
    public override bool Holds => On >= CheckedOn && On <= Today;

    /// <inheritdoc />
    protected override Words Message => new(
        $"公布日期应在资格审查（{RuleText.Zh(CheckedOn)}）至今天（{RuleText.Zh(Today)}）之间，所填为{RuleText.Zh(On)}。",
        $"The roll is published between the check of those elected ({RuleText.Iso(CheckedOn)}) and today ({RuleText.Iso(Today)}), not on {RuleText.Iso(On)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("on", On), ("checkedOn", CheckedOn), ("today", Today));

    /// <inheritdoc />
    protected override string? Field => "On";
}
