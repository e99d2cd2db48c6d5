using Domain;
using Host.Persistence.Rows;
using Workflows.Catalogue;

namespace Host.Notifications;

/// <summary>What people are told of an act, in the plain words of official papers.</summary>
internal static class ActTexts
{
    private const string PeriodIsOver = "期限届满";

    /// <summary>The text for one listener.</summary>
    /// <param name="told">The act.</param>
    /// <param name="duties">What has become the listener's to do by it; may be empty.</param>
    public static NoticeText Of(ToldAct told, IReadOnlyList<DutyRow> duties)
    {
        var news = News(told);
        var asks = duties.Select(Ask).ToList();
        var subject = duties.Count > 0 ? TaskTypes.FindDuty(duties[0].Type)!.Title : told.Title;
        return new NoticeText(
            new Words($"{subject.Zh}：{told.Case.Title}", $"{subject.En}: {told.Case.Title}"),
            new Words(
                $"《{told.Case.Title}》（{told.Case.Number}）：{news.Zh}{string.Concat(asks.Select(a => a.Zh))}",
                string.Join(' ', asks.Select(a => a.En).Prepend($"{told.Case.Title} ({told.Case.Number}): {news.En}"))));
    }

    private static Words News(ToldAct told)
    {
        if (told is { TookEffect: true, EffectiveOn: { } day })
        {
            var on = NoticeDates.Of(day);
            return new Words($"审查期满或者经审查无异议，自{on.Zh}起生效。", $"the review is over without objection; in effect from {on.En}.");
        }

        var outcome = told.Outcome is { } o && o.Zh != PeriodIsOver ? new Words($"，结果为“{o.Zh}”", $"; outcome: {o.En}") : new Words("", "");
        return told.IsByProgram && told.Activity is { } activity
            ? new Words($"“{activity.Title.Zh}”{PeriodIsOver}{outcome.Zh}。", $"the period of “{activity.Title.En}” is over{outcome.En}.")
            : new Words(
                $"{told.Entry.Title}已办理“{told.Title.Zh}”{outcome.Zh}。",
                $"{told.Entry.Title} did “{told.Title.En}”{outcome.En}.");
    }

    /// <summary>What is asked, with the last day: “请于2026年10月8日前书面答复要约”.</summary>
    private static Words Ask(DutyRow duty)
    {
        var type = TaskTypes.FindDuty(duty.Type)!;
        if (duty.Due is not { } due)
        {
            return new Words($"请办理：{type.Title.Zh}。", $"Please: {type.Title.En}.");
        }

        var day = NoticeDates.Of(due);
        return duty.RuleId is null
            ? new Words($"“{type.Title.Zh}”至{day.Zh}止。", $"“{type.Title.En}” runs until {day.En}.")
            : new Words($"请于{day.Zh}（含当日）前{type.Title.Zh}。", $"Please do by {day.En}, that day included: {type.Title.En}.");
    }
}
