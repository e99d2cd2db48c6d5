using Domain;
using Host.Notifications;
using Host.Persistence.Rows;
using Workflows.Catalogue;

namespace Host.Scheduling;

/// <summary>What a reminder says.</summary>
internal static class ReminderTexts
{
    /// <summary>The text for one duty.</summary>
    /// <param name="duty">A duty with a last day.</param>
    /// <param name="title">The case's title.</param>
    /// <param name="left">Working days from the morning to the last day; negative once it has passed.</param>
    public static NoticeText Of(DutyRow duty, string title, int left)
    {
        var type = TaskTypes.FindDuty(duty.Type)!;
        var due = NoticeDates.Of(duty.Due!.Value);
        var last = left switch
        {
            < 0 => new Words($"最后期限为{due.Zh}，已逾期{-left}个工作日，请尽快办理", $"was due on {due.En}, {-left} working days ago"),
            0 => new Words($"最后期限为{due.Zh}，今日为最后一个工作日", $"is due on {due.En}: today is the last working day"),
            _ => new Words($"最后期限为{due.Zh}，还有{left}个工作日", $"is due on {due.En}, in {left} working days"),
        };
        return new NoticeText(
            new Words($"{Prefix(left).Zh}：{type.Title.Zh}", $"{Prefix(left).En}: {type.Title.En}"),
            new Words(
                $"《{title}》：“{type.Title.Zh}”{last.Zh}。{type.WhatToDo.Zh}",
                $"{title}: “{type.Title.En}” {last.En}. {type.WhatToDo.En}"));
    }

    private static Words Prefix(int left) => left < 0 ? new Words("逾期提醒", "Overdue") : new Words("到期提醒", "Reminder");
}
