using Domain.Calendar;

namespace Host.Persistence.Rows;

/// <summary>From a year on, the day on which a union's mid-year joint meeting is opened.</summary>
internal sealed class JointMeetingDayRow
{
    public required UnitId Union { get; init; }

    /// <summary>The first year in which it counts.</summary>
    public required int FromYear { get; init; }

    public required int Month { get; set; }

    public required int DayOfMonth { get; set; }

    public YearDay Day => new(Month, DayOfMonth);
}
