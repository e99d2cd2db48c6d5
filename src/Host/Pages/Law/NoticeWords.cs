using Domain;
using Domain.Calendar;
using Host.Pages.Text;

namespace Host.Pages.Law;

/// <summary>A year's notice as a person reads it again before confirming: each block of days off, and each day worked.</summary>
internal static class NoticeWords
{
    public static IEnumerable<Words> Of(int year, WorkingDayCalendar calendar)
    {
        var days = Enumerable.Range(0, 366 + 31).Select(n => new DateOnly(year - 1, 12, 1).AddDays(n)).Where(d => d.Year <= year)
            .Select(calendar.FactOf).Where(d => d.Date.Year == year || (d.Type == DayType.Holiday && d.Holiday == "元旦")).ToList();
        for (var at = 0; at < days.Count; at++)
        {
            if (days[at].Type == DayType.Holiday)
            {
                var first = days[at];
                while (at + 1 < days.Count && days[at + 1].Date == days[at].Date.AddDays(1) && !days[at + 1].IsWorking)
                {
                    at++;
                }

                yield return Block(first, days[at].Date);
            }
            else if (days[at].Type == DayType.WorkingSwapped)
            {
                yield return Line(days[at].Date, days[at].Date, days[at].Reason);
            }
        }

        var working = days.Count(d => d.Date.Year == year && d.IsWorking);
        yield return new($"全年工作日{working}天", $"{working} working days in the year");
    }

    private static Words Block(DayFact first, DateOnly last) => Line(first.Date, last, first.Reason);

    private static Words Line(DateOnly first, DateOnly last, Words what)
    {
        var count = last.DayNumber - first.DayNumber + 1;
        return new(
            $"{DayText.Of(first, false)}（{DayText.Weekday(first, false)}）{(count > 1 ? $"至{DayText.Of(last, false)}（{DayText.Weekday(last, false)}），共{count}天" : "")}：{what.Zh}",
            $"{DayText.Of(first, true)} ({DayText.Weekday(first, true)}){(count > 1 ? $" to {DayText.Of(last, true)} ({DayText.Weekday(last, true)}), {count} days" : "")}: {what.En}");
    }
}
