using Domain;
using Domain.Calendar;
using Host.Pages.Text;

namespace Host.Pages.Deadlines;

/// <summary>The outcome of a counting in one sentence.</summary>
internal static class DeadlineResult
{
    public static Words Of(Deadline deadline) => deadline.Opens is { } opens
        ? new(
            $"可以办理的期间：{Zh(opens)}至{Zh(deadline.Due)}，首尾两日均在内。",
            $"The window: {En(opens)} to {En(deadline.Due)}, both days included.")
        : deadline.Due < deadline.Event
            ? new($"最迟应当在{Zh(deadline.Due)}办理。", $"To be done at the latest on {En(deadline.Due)}.")
            : new($"最后一天：{Zh(deadline.Due)}，当天24时前办理仍为按期。", $"The last day: {En(deadline.Due)}; until 24:00 that day it is in time.");

    private static string Zh(DateOnly day) => $"{DayText.Of(day, false)}（{DayText.Weekday(day, false)}）";

    private static string En(DateOnly day) => $"{DayText.Of(day, true)} ({DayText.Weekday(day, true)})";
}
