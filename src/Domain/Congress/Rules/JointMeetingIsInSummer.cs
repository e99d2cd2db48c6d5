using Domain.Calendar;

namespace Domain.Congress.Rules;

/// <summary>The mid-year joint meeting is opened between May and September. A bound of this program; no law names the day.</summary>
/// <param name="Day">The day on which the program opens it every year.</param>
public sealed record JointMeetingIsInSummer(YearDay Day) : Rule
{
    /// <summary>The first month in which it may be.</summary>
    public const int FirstMonth = 5;

    /// <summary>The last month in which it may be.</summary>
    public const int LastMonth = 9;

    /// <inheritdoc />
    public override string Name => "congress.joint-meeting-is-in-summer";

    /// <inheritdoc />
    public override bool Holds => Day.IsADay && Day.Month is >= FirstMonth and <= LastMonth;

    /// <inheritdoc />
    protected override Words Message => new(
        $"年中联席会议的筹备日应当是{FirstMonth}月至{LastMonth}月中的一天。",
        "The day of the mid-year joint meeting lies between May and September.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("month", Day.Month), ("day", Day.Day));

    /// <inheritdoc />
    protected override string? Field => "Day";
}
