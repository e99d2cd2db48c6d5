namespace Domain.Calendar;

/// <summary>What the calendar knows about one day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Type">Working, swapped, weekend or holiday.</param>
/// <param name="Holiday">The holiday's Chinese name, such as 国庆节; null on every other day.</param>
/// <param name="Provisional">True in a year whose notice is not out: weekends and statutory dates only.</param>
public sealed record DayFact(DateOnly Date, DayType Type, string? Holiday, bool Provisional)
{
    /// <summary>Whether people work that day; a swapped Saturday or Sunday is a working day.</summary>
    public bool IsWorking => Type is DayType.Working or DayType.WorkingSwapped;

    /// <summary>The day in words: 国庆节放假, 休息日, 调休上班, 工作日.</summary>
    public Words Reason => Type switch
    {
        DayType.Holiday => new($"{Holiday}放假", $"{HolidayNames.English(Holiday!)} holiday"),
        DayType.Weekend when Date.DayOfWeek == DayOfWeek.Saturday => new("星期六休息日", "Saturday, day of rest"),
        DayType.Weekend => new("星期日休息日", "Sunday, day of rest"),
        DayType.WorkingSwapped => new("调休上班", "swapped working day"),
        _ => new("工作日", "working day"),
    };
}
