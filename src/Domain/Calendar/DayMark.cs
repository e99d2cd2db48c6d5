namespace Domain.Calendar;

/// <summary>What part a day plays in a deadline that is drawn.</summary>
public enum DayMark
{
    /// <summary>Outside the span: before it, after it, or in the same month only.</summary>
    Beside,

    /// <summary>The day of the event; not counted (民法典 Art 201).</summary>
    Event,

    /// <summary>The first day of a window; inside it.</summary>
    Opens,

    /// <summary>A day that counts.</summary>
    Counted,

    /// <summary>A day that does not count, or that the roll-over passed.</summary>
    Skipped,

    /// <summary>The last day by number where it is a day off, so that another day is the last (民法典 Art 203).</summary>
    Nominal,

    /// <summary>The last day on which the act is in time; for a window also the day of the event.</summary>
    Last,
}
