using Domain;
using Domain.Calendar;

namespace Host.Pages.Layout;

/// <summary>How much time is left until a last day, as pages show it.</summary>
/// <param name="Due">The last day, itself included.</param>
/// <param name="Opens">The first day of a window; null for a plain deadline.</param>
/// <param name="Provisional">True where the year's holiday notice is not out.</param>
/// <param name="Words">Days left or days late.</param>
/// <param name="Mark">The mark's class: late, soon, calm or plain.</param>
public sealed record LastDay(DateOnly Due, DateOnly? Opens, bool Provisional, Words Words, string Mark)
{
    /// <summary>From so many calendar days on, working days say less than the date does.</summary>
    private const int Far = 90;

    /// <summary>So many working days before the last day, it is marked as near.</summary>
    private const int Near = 3;

    public static LastDay Of(DateOnly due, DateOnly? opens, bool provisional, (DateOnly Today, WorkingDayCalendar Calendar) now)
    {
        var (words, mark) = opens > now.Today ? (new Words("尚未到期", "Not yet open"), "plain") : Left(due, now.Today, now.Calendar);
        return new LastDay(due, opens, provisional, words, mark);
    }

    private static (Words Words, string Mark) Left(DateOnly due, DateOnly today, WorkingDayCalendar calendar)
    {
        if (due.DayNumber - today.DayNumber > Far)
        {
            return (new("期限较长", "Far off"), "plain");
        }

        var days = calendar.WorkingDaysBetween(today, due);
        return due.CompareTo(today) switch
        {
            0 => (new("今天到期", "Due today"), "soon"),
            < 0 => (days == 0 ? new("已过最后一天", "Last day has passed") : new($"已逾期{-days}个工作日", $"{-days} working days late"), "late"),
            _ when days == 0 => (new("休息日内到期", "Due on a day of rest"), "soon"),
            _ => (new($"还剩{days}个工作日", $"{days} working days left"), days <= Near ? "soon" : "calm"),
        };
    }
}
