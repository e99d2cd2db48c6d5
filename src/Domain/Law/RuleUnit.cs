namespace Domain.Law;

/// <summary>What a row's value is measured in.</summary>
public enum RuleUnit
{
    /// <summary>No number: a duty, a gate, a list, an effect.</summary>
    None,

    /// <summary>日.</summary>
    CalendarDays,

    /// <summary>工作日.</summary>
    WorkingDays,

    /// <summary>个月.</summary>
    Months,

    /// <summary>年.</summary>
    Years,

    /// <summary>次/年: at least so often a year.</summary>
    PerYear,

    /// <summary>工作日/月: so many working days in each month.</summary>
    WorkingDaysPerMonth,

    /// <summary>人.</summary>
    Persons,

    /// <summary>份.</summary>
    Copies,

    /// <summary>天: so many days in a year, no period.</summary>
    Days,

    /// <summary>A share of a whole.</summary>
    Ratio,

    /// <summary>名代表: a number of seats that grows with the staff by steps.</summary>
    Seats,
}
