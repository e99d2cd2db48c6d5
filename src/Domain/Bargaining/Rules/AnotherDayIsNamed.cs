namespace Domain.Bargaining.Rules;

/// <summary>Who proposes another time names the day.</summary>
/// <param name="Day">The day; null where none is named.</param>
public sealed record AnotherDayIsNamed(DateOnly? Day) : Rule
{
    /// <inheritdoc />
    public override string Name => "bargaining.another-day-is-named";

    /// <inheritdoc />
    public override bool Holds => Day is not null;

    /// <inheritdoc />
    protected override Words Message => new(
        "另提协商时间的，请填写日期。",
        "Name the day that is proposed.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(
        ("day", Day));

    /// <inheritdoc />
    protected override string? Field => "MeetingDay";
}
