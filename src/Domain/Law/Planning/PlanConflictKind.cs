namespace Domain.Law.Planning;

/// <summary>What is wrong, or to be known, about a step of a plan.</summary>
public enum PlanConflictKind
{
    /// <summary>The latest day lies before today.</summary>
    InThePast,

    /// <summary>The settled day lies after the latest day.</summary>
    TooLate,

    /// <summary>The settled day lies after that of the step that must follow.</summary>
    WrongOrder,

    /// <summary>The settled day lies before the first day on which the step may be taken or still counts.</summary>
    TooEarly,

    /// <summary>No day satisfies the earlier and the later rule at once.</summary>
    NoDayLeft,

    /// <summary>The latest day by number is a day off, so the step is to be taken before it.</summary>
    InAHoliday,

    /// <summary>The settled day is a day off.</summary>
    OnADayOff,

    /// <summary>The holiday notice of a year that it counts through is not out.</summary>
    Provisional,
}
