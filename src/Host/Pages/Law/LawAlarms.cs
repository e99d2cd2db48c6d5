using Domain;
using Domain.Law;
using Host.Lawkeeping;
using Host.Pages.Layout;
using Host.Pages.Text;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Law;

/// <summary>What of the law runs out within 60 days, and what is not in force though it was added.</summary>
internal sealed class LawAlarms(Store store, LawSnapshot law, Visitor visitor)
{
    /// <summary>Days ahead that are looked at, the last one included.</summary>
    public const int DaysAhead = 60;

    public async Task<IReadOnlyList<LawAlarm>> AllAsync() =>
    [
        .. await YearsAsync(),
        .. Ending(law.Book, visitor.Today).Select(OfRows),
        .. law.SetAside.Select(OfSetAside),
    ];

    /// <summary>The years, from today's on, that begin within the days ahead and have no notice.</summary>
    public static IEnumerable<int> YearsWithoutNotice(LawSnapshot law, DateOnly today) =>
        Enumerable.Range(today.Year, today.AddDays(DaysAhead + 1).Year - today.Year + 1).Where(year => !law.Calendar.Years.Contains(year));

    /// <summary>The rows whose last day lies within the days ahead and that no other row takes the place of on the day after.</summary>
    public static IEnumerable<RuleRow> Ending(LawBook book, DateOnly today) => book.Rows.Where(row =>
        row.To is { } last && last >= today && last <= today.AddDays(DaysAhead)
        && !book.Rows.Any(next => next.Matter == row.Matter && next.Place == row.Place && next.Kind == row.Kind
            && next.Employers.CoverAll(row.Employers) && next.IsInForceOn(last.AddDays(1))));

    private async Task<IReadOnlyList<LawAlarm>> YearsAsync()
    {
        List<LawAlarm> alarms = [];
        foreach (var year in YearsWithoutNotice(law, visitor.Today))
        {
            var (first, end) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            var provisional = await store.Duties.CountAsync(d => d.Open && d.Provisional && d.Due >= first && d.Due <= end);
            var left = first.DayNumber - visitor.Today.DayNumber;
            alarms.Add(new(
                new Words(
                    $"{year}年放假安排尚未导入{(left > 0 ? $"，距{year}年还有{left}天" : "")}。该年内的期限按周末和法定节日推算，均为暂定，目前有{provisional}项。",
                    $"The holiday notice of {year} is missing{(left > 0 ? $", {left} days before the year begins" : "")}: its deadlines are provisional, {provisional} of them now."),
                "/administration/law/do/import-holiday-notice?year=" + year,
                new Words("导入放假安排", "Import the notice")));
        }

        return alarms;
    }

    private LawAlarm OfRows(RuleRow row)
    {
        var left = row.To!.Value.DayNumber - visitor.Today.DayNumber;
        return new(
            new Words(
                $"《{row.Instrument}》{row.Id}（{MatterWords.Of(row.Matter).Zh}）施行至{DayText.Of(row.To.Value, false)}，还有{left}天，没有接续的规定。",
                $"{row.Id} ({MatterWords.Of(row.Matter).En}) of {row.Instrument} ends on {DayText.Of(row.To.Value, true)}, in {left} days, and nothing follows it."),
            $"/administration/law/rows/{row.Id}",
            new Words("查看规则", "See the rule"));
    }

    private static LawAlarm OfSetAside(SetAsideChange change) => new(
        new Words(
            $"第{change.Version}次增补（{change.Subject}）与随程序发布的规则包冲突，没有生效：{string.Join("；", change.Faults.Select(f => f.Zh))}",
            $"Addition {change.Version} ({change.Subject}) does not go together with the shipped packs and is not in force: {string.Join("; ", change.Faults.Select(f => f.Message))}"),
        $"/administration/law/changes/{change.Version}",
        new Words("查看增补", "See the addition"));
}
