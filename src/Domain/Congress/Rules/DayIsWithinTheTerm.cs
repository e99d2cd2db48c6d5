namespace Domain.Congress.Rules;

/// <summary>An election of representatives is held within their term; its first and its last day count.</summary>
/// <param name="Day">The day of the election.</param>
/// <param name="Begins">The term's first day.</param>
/// <param name="Ends">The term's last day.</param>
public sealed record DayIsWithinTheTerm(DateOnly Day, DateOnly Begins, DateOnly Ends) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.day-is-within-the-term";

    /// <inheritdoc />
    public override bool Holds => Day >= Begins && Day <= Ends;

    /// <inheritdoc />
    protected override Words Message => new(
        $"{RuleText.Zh(Day)}不在本届任期内（{RuleText.Zh(Begins)}至{RuleText.Zh(Ends)}）。",
        $"{RuleText.Iso(Day)} lies outside the term, {RuleText.Iso(Begins)} to {RuleText.Iso(Ends)}.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("day", Day), ("begins", Begins), ("ends", Ends));
}
