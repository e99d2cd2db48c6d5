using Domain.Calendar;

namespace Host.Api.Law;

/// <summary>A year, day by day.</summary>
/// <param name="Year">The year.</param>
/// <param name="Provisional">True where the State Council's notice of that year is not on record: weekends and statutory dates only.</param>
/// <param name="WorkingDays">How many working days it has.</param>
/// <param name="Days">Every day, from 1 January to 31 December.</param>
public sealed record CalendarAnswer(int Year, bool Provisional, int WorkingDays, IReadOnlyList<CalendarDay> Days)
{
    /// <summary>The first and the last year that is answered, both included.</summary>
    public const int FirstYear = 1949;

    /// <inheritdoc cref="FirstYear"/>
    public const int LastYear = 2999;

    public static CalendarAnswer Of(int year, WorkingDayCalendar calendar)
    {
        var facts = calendar.FactsOf(year).ToList();
        return new(year, facts[0].Provisional, facts.Count(f => f.IsWorking), [.. facts.Select(CalendarDay.Of)]);
    }
}
