namespace Domain.Congress.Rules;

/// <summary>Each item of the agenda takes at least a minute and less than a day: bounds of this program, no law’s.</summary>
/// <param name="Shortest">The fewest minutes.</param>
/// <param name="Longest">The most minutes.</param>
public sealed record AgendaTakesTime(int Shortest, int Longest) : Rule
{
    /// <inheritdoc />
    public override string Name => "congress.agenda-takes-time";

    /// <inheritdoc />
    public override bool Holds => Shortest >= 1 && Longest < Day;

    /// <inheritdoc />
    protected override Words Message => new(
        "每项议程的时长应为1分钟以上、一天以内。",
        "Each item takes at least a minute and less than a day.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("shortest", Shortest), ("longest", Longest));

    /// <inheritdoc />
    protected override string? Field => "Slots";

    private const int Day = 24 * 60;
}
