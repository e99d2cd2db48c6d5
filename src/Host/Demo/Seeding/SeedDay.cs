using System.Globalization;
using System.Text.RegularExpressions;
using Domain.Calendar;

namespace Host.Demo.Seeding;

/// <summary>
/// Reads a day that is relative to the day of loading: <c>-40d</c> 40 days before it, <c>-5w</c> five working days before
/// it, <c>+2m-3y+1d</c> step by step, <c>next-week</c> the Wednesday of next week. <c>day</c> begins at the step's own day
/// instead. A <c>&lt;</c> at the end moves back to a working day, a <c>&gt;</c> on to one.
/// </summary>
internal sealed partial class SeedDay(WorkingDayCalendar calendar, DateOnly today)
{
    /// <exception cref="FormatException">The text is no such day.</exception>
    public DateOnly Read(string text, DateOnly? own)
    {
        var match = Shape().Match(text);
        if (!match.Success || text.Length == 0 || (match.Groups["from"].Value == "day" && own is null))
        {
            throw new FormatException($"\"{text}\" is no day such as -40d, -5w<, +2m-3y+1d, day+1d or next-week");
        }

        var day = match.Groups["from"].Value switch
        {
            "day" => own!.Value,
            "next-week" => calendar.OnOrAfter(today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7) + 2)),
            _ => today,
        };
        foreach (Capture step in match.Groups["step"].Captures)
        {
            day = Move(day, int.Parse(step.Value[..^1], CultureInfo.InvariantCulture), step.Value[^1]);
        }

        return match.Groups["roll"].Value switch
        {
            "<" => calendar.OnOrBefore(day),
            ">" => calendar.OnOrAfter(day),
            _ => day,
        };
    }

    private DateOnly Move(DateOnly day, int count, char unit) => unit switch
    {
        'd' => day.AddDays(count),
        'w' => calendar.AddWorkingDays(day, count),
        'm' => day.AddMonths(count),
        _ => day.AddYears(count),
    };

    [GeneratedRegex("^(?<from>today|day|next-week)?(?<step>[+-][0-9]{1,4}[dwmy])*(?<roll>[<>])?$")]
    private static partial Regex Shape();
}
