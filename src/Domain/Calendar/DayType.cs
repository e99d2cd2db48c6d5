namespace Domain.Calendar;

/// <summary>What kind of day a day is.</summary>
public enum DayType
{
    /// <summary>工作日: an ordinary working day.</summary>
    Working,

    /// <summary>调休上班: a Saturday or Sunday on which the yearly notice has people work. It is a working day.</summary>
    WorkingSwapped,

    /// <summary>休息日: a Saturday or Sunday off.</summary>
    Weekend,

    /// <summary>节假日: a day off by the yearly notice (or, without one, a statutory date).</summary>
    Holiday,
}
