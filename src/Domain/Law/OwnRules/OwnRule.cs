using Domain.Calendar;

namespace Domain.Law.OwnRules;

/// <summary>One rule that a unit set itself, within what the law allows (职工代表大会 rules, 提案 rules).</summary>
/// <param name="Matter">A name of <see cref="OwnMatters"/>.</param>
/// <param name="Value">The number, at least 1.</param>
/// <param name="Unit">What it is measured in.</param>
/// <param name="From">The first day in force.</param>
/// <param name="To">The last day in force; null while no end is known.</param>
/// <param name="Source">By what the unit set it, such as 第五届职工代表大会第一次会议通过.</param>
public sealed record OwnRule(string Matter, int Value, RuleUnit Unit, DateOnly From, DateOnly? To, string Source)
{
    /// <summary>The value as a page shows it: 3人, 20个工作日.</summary>
    public Words Text => OwnMatters.Text(Value, Unit);

    /// <summary>The value as a length of time; null where it is none.</summary>
    public Period? Period => OwnMatters.PeriodOf(Value, Unit);

    /// <summary>Whether it is in force on a day; on its first and on its last day it is.</summary>
    /// <param name="day">The day of the act.</param>
    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);
}
