namespace Domain.Calendar;

/// <summary>
/// Counts deadlines (民法典 Art 200-204). The event's day is not counted. With a roll-over, a last day that is a day off
/// moves on to the first working day after it; counted backward it moves to the last working day before it, never later.
/// </summary>
/// <param name="calendar">Says which days are working days.</param>
public sealed class DeadlineCounter(WorkingDayCalendar calendar)
{
    /// <summary>
    /// The last day of a period after an event. 20 calendar days from 2026-09-15 end nominally on 10-05, a holiday, and so
    /// on 2026-10-08; 20 from 2026-02-08 end on Saturday 02-28, a swapped working day, and stay there.
    /// </summary>
    /// <param name="eventDay">The event's day; not counted.</param>
    /// <param name="period">The period; in working days only those are counted.</param>
    /// <param name="rollOver">False where the period ends on its nominal day even if that is a day off.</param>
    public Deadline Forward(DateOnly eventDay, Period period, bool rollOver = true)
    {
        var nominal = Move(eventDay, period, 1);
        var due = rollOver ? calendar.OnOrAfter(nominal) : nominal;
        return Reason(new(eventDay, nominal, due, null, period, false, [], []), eventDay.AddDays(1), due);
    }

    /// <summary>
    /// The latest day for an act that must be done so long before an event: 7 calendar days before 2026-10-12 is
    /// nominally 10-05, a holiday, and so 2026-09-30. No statute settles this roll-over: a convention of this product.
    /// </summary>
    /// <param name="eventDay">The event's day; not counted.</param>
    /// <param name="period">The period; in working days only those are counted.</param>
    /// <param name="rollOver">False where the nominal day holds even if it is a day off.</param>
    public Deadline Backward(DateOnly eventDay, Period period, bool rollOver = true)
    {
        var nominal = Move(eventDay, period, -1);
        var due = rollOver ? calendar.OnOrBefore(nominal) : nominal;
        return Reason(new(eventDay, nominal, due, null, period, false, [], []), due, eventDay.AddDays(-1));
    }

    /// <summary>
    /// The window of a period up to a day, both ends inside it: 3 months before 2026-12-31 open on 2026-09-30, 60 calendar
    /// days before it on 2026-11-01. Neither end moves: the text permits an act, and outside it the program warns.
    /// </summary>
    /// <param name="expiry">The day on which the window closes; still inside.</param>
    /// <param name="period">How long before it the window opens.</param>
    public Deadline Window(DateOnly expiry, Period period)
    {
        var opens = Move(expiry, period, -1);
        return Reason(new(expiry, expiry, expiry, opens, period, false, [], []), opens, expiry);
    }

    /// <summary>
    /// The last day of a period that was prolonged, counted on from its nominal last day: 30 and then 15 days from
    /// 2026-05-06 end nominally on 06-05 and 06-20, the second rolled over to 2026-06-22. The span is the whole one.
    /// </summary>
    /// <param name="first">The period that is prolonged.</param>
    /// <param name="more">By how much, in the same unit.</param>
    /// <exception cref="ArgumentException">The unit is another one.</exception>
    public Deadline Extend(Deadline first, Period more)
    {
        if (more.Unit != first.Period.Unit)
        {
            throw new ArgumentException($"{first.Period} cannot be prolonged by {more}: the units differ.", nameof(more));
        }

        var nominal = Move(first.Nominal, more, 1);
        var whole = new Period(first.Period.Value + more.Value, more.Unit);
        return Reason(
            first with { Nominal = nominal, Due = calendar.OnOrAfter(nominal), Period = whole },
            first.Event.AddDays(1),
            calendar.OnOrAfter(nominal));
    }

    /// <summary>The last day of <see cref="Forward"/> alone, without the days counted and skipped; it allocates nothing.</summary>
    /// <param name="eventDay">The event's day; not counted.</param>
    /// <param name="period">The period; in working days only those are counted.</param>
    /// <param name="rollOver">False where the period ends on its nominal day even if that is a day off.</param>
    public DateOnly LastDay(DateOnly eventDay, Period period, bool rollOver = true)
    {
        ArgumentNullException.ThrowIfNull(period);
        var nominal = Move(eventDay, period, 1);
        return rollOver ? calendar.OnOrAfter(nominal) : nominal;
    }

    /// <summary>The latest day of <see cref="Backward"/> alone, without the days counted and skipped; it allocates nothing.</summary>
    /// <param name="eventDay">The event's day; not counted.</param>
    /// <param name="period">The period; in working days only those are counted.</param>
    /// <param name="rollOver">False where the nominal day holds even if it is a day off.</param>
    public DateOnly LatestDay(DateOnly eventDay, Period period, bool rollOver = true)
    {
        ArgumentNullException.ThrowIfNull(period);
        var nominal = Move(eventDay, period, -1);
        return rollOver ? calendar.OnOrBefore(nominal) : nominal;
    }

    /// <summary>
    /// The latest event whose last day is still no later than a day, for planning back from it: to be answered within 20
    /// calendar days by 2026-10-08 an offer is received on 2026-09-18 at the latest, since 20 days from there end on that
    /// day, and 20 from 09-19 on the day after it.
    /// </summary>
    /// <param name="by">The day by which the period must have ended; the last day itself is in time.</param>
    /// <param name="period">The period.</param>
    /// <param name="rollOver">As it is when the period is counted forward.</param>
    public DateOnly LatestEvent(DateOnly by, Period period, bool rollOver = true)
    {
        ArgumentNullException.ThrowIfNull(period);
        var day = Move(by, period, -1);
        while (LastDay(day.AddDays(1), period, rollOver) <= by)
        {
            day = day.AddDays(1);
        }

        while (LastDay(day, period, rollOver) > by)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>
    /// The earliest event whose last day still reaches a day, for planning back from it: a draft that must come to a congress
    /// of 2026-10-12 within 15 working days is agreed on 2026-09-15 at the earliest.
    /// </summary>
    /// <param name="reaches">The day that must not lie after the last day.</param>
    /// <param name="period">The period.</param>
    /// <param name="rollOver">As it is when the period is counted forward.</param>
    public DateOnly EarliestEvent(DateOnly reaches, Period period, bool rollOver = true) =>
        LatestEvent(reaches.AddDays(-1), period, rollOver).AddDays(1);

    private DateOnly Move(DateOnly day, Period period, int sign) => period.Unit switch
    {
        PeriodUnit.CalendarDays => day.AddDays(sign * period.Value),
        PeriodUnit.WorkingDays => calendar.AddWorkingDays(day, sign * period.Value),
        PeriodUnit.Months => day.AddMonths(sign * period.Value),
        _ => day.AddYears(sign * period.Value),
    };

    /// <summary>Sorts the days of the span, both ends included, into those that count and those that do not.</summary>
    private Deadline Reason(Deadline bare, DateOnly first, DateOnly last)
    {
        List<DateOnly> counted = [];
        List<SkippedDay> skipped = [];
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (IsSkipped(bare, day))
            {
                skipped.Add(new(day, calendar.FactOf(day).Reason));
            }
            else
            {
                counted.Add(day);
            }
        }

        return bare with
        {
            Counted = counted,
            Skipped = skipped,
            Provisional = DependsOnNotices(bare) && (calendar.IsProvisional(first) || calendar.IsProvisional(last)),
        };
    }

    /// <summary>A window in calendar days or months is fixed by arithmetic alone; everything else asks which days are off.</summary>
    private static bool DependsOnNotices(Deadline bare) =>
        bare.Opens is null || bare.Period.Unit == PeriodUnit.WorkingDays;

    /// <summary>In working days every day off; in other units the days off that the roll-over passed.</summary>
    private bool IsSkipped(Deadline bare, DateOnly day) => bare.Period.Unit == PeriodUnit.WorkingDays
        ? !calendar.IsWorkingDay(day) && day != bare.Due
        : RollsOver(bare, day);

    private static bool RollsOver(Deadline bare, DateOnly day) => bare.Nominal <= bare.Due
        ? day >= bare.Nominal && day < bare.Due
        : day <= bare.Nominal && day > bare.Due;
}
