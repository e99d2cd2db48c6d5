using Domain.Calendar;
using Quartz;

namespace Host.Scheduling;

/// <summary>Writes our five cron fields the way Quartz wants them: with seconds, and with one of the two day fields left open.</summary>
internal static class QuartzCron
{
    private const string Shanghais = "Asia/Shanghai";

    /// <exception cref="FormatException">There are not five fields, both day fields are set, or a field is wrong.</exception>
    public static CronExpression Read(string cron, string timeZone)
    {
        if (cron.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var minute, var hour, var day, var month, var weekday])
        {
            throw new FormatException($"\"{cron}\" must have five fields: minute, hour, day of month, month, day of week.");
        }

        if (day != "*" && weekday != "*")
        {
            throw new FormatException($"\"{cron}\" sets both the day of month and the day of week: leave one of them *.");
        }

        if (weekday.Any(char.IsDigit))
        {
            throw new FormatException($"\"{cron}\": name the days of the week (MON-FRI), for schedulers number them differently.");
        }

        var days = weekday == "*" ? $"{day} {month} ?" : $"? {month} {weekday}";
        return new CronExpression($"0 {minute} {hour} {days}", ZoneOf(timeZone));
    }

    /// <summary>A machine without a zone database still knows Shanghai, which has one offset.</summary>
    private static TimeZoneInfo ZoneOf(string timeZone)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var known))
        {
            return known;
        }

        var day = new DateOnly(2000, 1, 1);
        return timeZone == Shanghais
            ? TimeZoneInfo.CreateCustomTimeZone(
                Shanghais, day.ToDateTime(TimeOnly.MinValue) - Shanghai.StartOf(day).UtcDateTime, Shanghais, Shanghais)
            : throw new FormatException($"\"{timeZone}\" is no time zone that this machine knows.");
    }
}
