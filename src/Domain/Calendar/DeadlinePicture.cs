namespace Domain.Calendar;

/// <summary>A deadline drawn as a calendar: which day counts, which does not, and why the last day is the last.</summary>
public sealed class DeadlinePicture
{
    /// <summary>So many months are drawn whole; of a longer span only the months at its ends.</summary>
    private const int MostMonths = 4;

    private const int DaysOfWeek = 7;

    private readonly WorkingDayCalendar calendar;
    private readonly HashSet<DateOnly> counted;
    private readonly HashSet<DateOnly> skipped;

    private DeadlinePicture(Deadline deadline, WorkingDayCalendar calendar)
    {
        (Deadline, this.calendar) = (deadline, calendar);
        counted = [.. deadline.Counted];
        skipped = [.. deadline.Skipped.Select(day => day.Date)];
        Months = [.. MonthsDrawn().Select(Sheet)];
    }

    /// <summary>The deadline.</summary>
    public Deadline Deadline { get; }

    /// <summary>The months, by date.</summary>
    public IReadOnlyList<MonthSheet> Months { get; }

    /// <summary>The months between that are not drawn, each of them counted through; null where all are drawn.</summary>
    public DaySpan? NotDrawn => Months.Zip(Months.Skip(1))
        .Select(pair => new DaySpan(After(pair.First), First(pair.Second).AddDays(-1)))
        .FirstOrDefault(span => span.Days > 0);

    /// <summary>The days that count, in as few spans as possible.</summary>
    public IReadOnlyList<DaySpan> Counted => DaySpan.Of(Deadline.Counted);

    /// <summary>The days that do not count, in as few spans as possible, each with its reason.</summary>
    public IReadOnlyList<SkippedSpan> Skipped => SkippedSpan.Of(Deadline.Skipped);

    /// <summary>The Saturdays and Sundays of the span on which people work (调休上班) and which therefore count as working days.</summary>
    public IReadOnlyList<DateOnly> SwappedIn =>
        [.. Deadline.Counted.Where(day => calendar.FactOf(day).Type == DayType.WorkingSwapped)];

    /// <summary>
    /// The days off inside the span that count all the same, because the period is not one of working days: from 2026-09-15
    /// on 20 calendar days run through 中秋节.
    /// </summary>
    public IReadOnlyList<DateOnly> DaysOffCounted =>
        [.. Deadline.Counted.Where(day => day != Deadline.Due && !calendar.IsWorkingDay(day))];

    /// <summary>Draws a deadline.</summary>
    /// <param name="deadline">The deadline, counted.</param>
    /// <param name="calendar">Says which days are working days.</param>
    public static DeadlinePicture Of(Deadline deadline, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(calendar);
        return new(deadline, calendar);
    }

    /// <summary>Every month of the span, or those of its ends alone.</summary>
    private List<DateOnly> MonthsDrawn()
    {
        DateOnly[] ends = [Deadline.Event, Deadline.Nominal, Deadline.Due, Deadline.Opens ?? Deadline.Due];
        List<DateOnly> all = [];
        for (var month = FirstOf(ends.Min()); month <= ends.Max(); month = month.AddMonths(1))
        {
            all.Add(month);
        }

        return all.Count <= MostMonths ? all : [.. ends.Select(FirstOf).Distinct().Order()];
    }

    private MonthSheet Sheet(DateOnly first)
    {
        var before = ((int)first.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;
        var days = DateTime.DaysInMonth(first.Year, first.Month);
        var cells = Enumerable.Range(0, (before + days + DaysOfWeek - 1) / DaysOfWeek * DaysOfWeek)
            .Select(cell => cell < before || cell >= before + days ? null : Mark(first.AddDays(cell - before)));
        return new(first.Year, first.Month, [.. cells.Chunk(DaysOfWeek)]);
    }

    private MarkedDay Mark(DateOnly day)
    {
        var mark = MarkOf(day);
        return new(calendar.FactOf(day), mark, mark is DayMark.Counted or DayMark.Opens or DayMark.Last ? NumberOf(day) : null);
    }

    private DayMark MarkOf(DateOnly day) => day switch
    {
        _ when day == Deadline.Due => DayMark.Last,
        _ when day == Deadline.Event => DayMark.Event,
        _ when day == Deadline.Opens => DayMark.Opens,
        _ when day == Deadline.Nominal => DayMark.Nominal,
        _ when counted.Contains(day) => DayMark.Counted,
        _ when skipped.Contains(day) => DayMark.Skipped,
        _ => DayMark.Beside,
    };

    /// <summary>Counted from the event, whichever way the period runs.</summary>
    private int? NumberOf(DateOnly day)
    {
        if (Deadline.Period.Unit is PeriodUnit.Months or PeriodUnit.Years || day == Deadline.Event)
        {
            return null;
        }

        return day == Deadline.Due || day == Deadline.Opens ? Deadline.Period.Value
            : Deadline.Counted.Count(other => day > Deadline.Event ? other <= day : other >= day && other < Deadline.Event);
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly First(MonthSheet month) => new(month.Year, month.Month, 1);

    private static DateOnly After(MonthSheet month) => First(month).AddMonths(1);
}
