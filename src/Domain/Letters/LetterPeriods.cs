using Domain.Calendar;

namespace Domain.Letters;

/// <summary>
/// How long a step may take that no law and no rule of the units names, so that every letter has a next day. Bounds of this
/// program. The time to answer is not among them (<see cref="Law.Matters.LetterReply"/>).
/// </summary>
public static class LetterPeriods
{
    /// <summary>受理: for the union to read a letter and hand it on.</summary>
    public static Period Accepting { get; } = new(7, PeriodUnit.CalendarDays);

    /// <summary>评价: for the sender to rate; who is silent has no say.</summary>
    public static Period Rating { get; } = new(15, PeriodUnit.CalendarDays);
}
