using Domain;
using Domain.Law;
using Host.Pages.Deadlines;
using Host.Pages.Text;

namespace Host.Pages.Law;

/// <summary>What pages say of a rule: its value, its days in force, and the rule in one line.</summary>
internal static class RowWords
{
    private static readonly Dictionary<RuleUnit, Words> Units = new()
    {
        [RuleUnit.None] = new("没有数值", "no value"),
        [RuleUnit.CalendarDays] = new("日", "calendar days"),
        [RuleUnit.WorkingDays] = new("个工作日", "working days"),
        [RuleUnit.Months] = new("个月", "months"),
        [RuleUnit.Years] = new("年", "years"),
        [RuleUnit.PerYear] = new("次（每年）", "a year"),
        [RuleUnit.WorkingDaysPerMonth] = new("个工作日（每月）", "working days a month"),
        [RuleUnit.Persons] = new("人", "persons"),
        [RuleUnit.Copies] = new("份", "copies"),
        [RuleUnit.Days] = new("天", "days"),
        [RuleUnit.Ratio] = new("比例", "share"),
    };

    /// <summary>Whether a form of one value can hold the unit; seats come in steps, as a whole pack.</summary>
    public static bool IsOffered(RuleUnit unit) => Units.ContainsKey(unit);

    public static Words UnitOf(RuleUnit unit) => Units.GetValueOrDefault(unit) ?? new($"{unit}", $"{unit}");

    /// <summary>What the rule demands; empty for a rule without a value.</summary>
    public static Words ValueOf(RuleRow row) => row.Unit == RuleUnit.None ? new("", "") : RowText.Of(row);

    public static Words InForceOf(RuleRow row) => row.To is { } to
        ? new($"{DayText.Of(row.From, false)}至{DayText.Of(to, false)}", $"{DayText.Of(row.From, true)} to {DayText.Of(to, true)}")
        : new($"自{DayText.Of(row.From, false)}起", $"since {DayText.Of(row.From, true)}");

    /// <summary>The rule in one line, as it is read again before it is confirmed.</summary>
    public static Words Of(RuleRow row)
    {
        var (value, force, place) = (ValueOf(row), InForceOf(row), PlaceWords.Of(row.Place));
        var start = row.StartEvent is null ? new Words("", "") : LawWords.EventOf(row);
        return new(
            $"{row.Id}（{MatterWords.Of(row.Matter).Zh}，{place.Zh}）：{value.Zh}{(start.Zh.Length > 0 ? $"，从{start.Zh}计算" : "")}；{force.Zh}；{row.Zh}",
            $"{row.Id} ({MatterWords.Of(row.Matter).En}, {place.En}): {value.En}{(start.En.Length > 0 ? $", from {start.En}" : "")}; {force.En}; {row.En}");
    }
}
