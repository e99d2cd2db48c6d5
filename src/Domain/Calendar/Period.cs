namespace Domain.Calendar;

/// <summary>A length of time as a statute states it: 20 日, 15 个工作日, 3 个月, 1 年.</summary>
public sealed record Period
{
    /// <summary>A length of time as a statute states it.</summary>
    /// <param name="value">How many of the unit; at least 1.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below 1: a period of nothing is no period.</exception>
    public Period(int value, PeriodUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        (Value, Unit) = (value, unit);
    }

    /// <summary>How many of the unit; at least 1.</summary>
    public int Value { get; }

    /// <summary>What is counted.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The period as a page shows it: <c>20日</c>, <c>20 calendar days</c>.</summary>
    public Words Text => Unit switch
    {
        PeriodUnit.CalendarDays => new($"{Value}日", Plural("calendar day")),
        PeriodUnit.WorkingDays => new($"{Value}个工作日", Plural("working day")),
        PeriodUnit.Months => new($"{Value}个月", Plural("month")),
        _ => new($"{Value}年", Plural("year")),
    };

    /// <inheritdoc />
    public override string ToString() => Text.Zh;

    private string Plural(string unit) => Value == 1 ? $"1 {unit}" : $"{Value} {unit}s";
}
