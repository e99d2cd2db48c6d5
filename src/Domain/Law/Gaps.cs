using System.Globalization;

namespace Domain.Law;

/// <summary>Says why there is no last day.</summary>
internal static class Gaps
{
    public static LastDayMissing UnknownRule(string rule) => new(
        LastDayGap.UnknownRule,
        new($"没有“{rule}”这条规则：请填写规则编号（如 CC-23）或者通用名称（如 reply）。",
            $"There is no rule “{rule}”: give a row’s id, such as CC-23, or a general name, such as reply."));

    public static LastDayMissing UnknownPlace(string place) => new(
        LastDayGap.UnknownPlace,
        new($"没有“{place}”这个地区：请填写六位行政区划代码，000000 表示全国。",
            $"There is no place “{place}”: give its six-digit code, 000000 for the nation."));

    public static LastDayMissing RuleOfAnotherPlace(RuleRow row) => new(
        LastDayGap.RuleOfAnotherPlace,
        new($"{row.Id}（{row.ToCitation()}）只适用于{Name(row).Zh}。", $"{row.Id} ({row.ToCitation()}) holds in {Name(row).En} only."),
        row);

    public static LastDayMissing RuleOfAnotherUnit(RuleRow row) => new(
        LastDayGap.RuleOfAnotherUnit,
        new($"{row.Id}（{row.ToCitation()}）只适用于{row.Employers.Text.Zh}。", $"{row.Id} ({row.ToCitation()}) holds for this kind of unit only: {row.Employers.Text.En}."),
        row);

    public static LastDayMissing BeyondTheCalendar(DateOnly eventDay) => new(
        LastDayGap.BeyondTheCalendar,
        new($"{Day(eventDay)}超出日历范围，无法计算期限。", $"{Day(eventDay)} is outside the calendar; no deadline can be counted from it."));

    public static LastDayMissing NamesNoPeriod(Finding finding) => new(
        LastDayGap.NamesNoPeriod,
        new($"{finding.Row.ToCitation()}没有规定期限。其规定：{finding.Row.Zh}",
            $"{finding.Row.ToCitation()} names no period. What it says: {finding.Row.En}"),
        finding.Row,
        finding.GaveWay);

    /// <summary>No row is in force: because none ever is, or because the day lies before the first one or after the last.</summary>
    public static LastDayMissing OutOfForce(string rule, IReadOnlyList<RuleRow> rows, DateOnly on)
    {
        if (rows.Count == 0)
        {
            return new(LastDayGap.NoRule, new($"该地区没有关于“{rule}”的规定。", $"No rule speaks of “{rule}” there."));
        }

        var next = rows.Where(row => row.From > on).MinBy(row => row.From);
        return next is not null
            ? new(
                LastDayGap.NotYetInForce,
                new($"{Day(on)}尚无施行的规定；最早的规定{next.InForce.Zh}（{next.ToCitation()}）。",
                    $"On {Day(on)} no rule was in force yet; the earliest is {next.InForce.En} ({next.ToCitation()})."),
                next,
                Earliest: next.From)
            : After(rows.MaxBy(row => row.To)!, on);
    }

    private static LastDayMissing After(RuleRow last, DateOnly on) => new(
        LastDayGap.NoLongerInForce,
        new($"{Day(on)}已无施行的规定；{last.ToCitation()}施行至{Day(last.To!.Value)}。",
            $"On {Day(on)} no rule was in force any more; {last.ToCitation()} was until {Day(last.To!.Value)}."),
        last);

    private static Words Name(RuleRow row) => Places.Around(row.Place)?.Name ?? new(row.Place, row.Place);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
