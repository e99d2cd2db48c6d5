using Domain.Bargaining;
using Domain.Congress.Rules;

namespace Domain.Congress.Sessions;

/// <content>The agenda: in which order, and when.</content>
public sealed partial class Session
{
    /// <summary>
    /// The agenda in its order, numbered from 1, with the time of each item counted from the hour of the call: for a meeting
    /// called for 上午9:00 an item of 30 minutes after one of 20 is from 9:20 to 9:50. Items without a place come last, by
    /// number and without a time; those taken off the list are left out.
    /// </summary>
    public IReadOnlyList<AgendaLine> Agenda
    {
        get
        {
            var standing = Record.Items.Where(item => item.Stands).ToDictionary(item => item.Number);
            List<(SessionItem Item, int? Minutes)> order =
                [.. Record.Agenda.Where(slot => standing.ContainsKey(slot.Item)).Select(slot => (standing[slot.Item], (int?)slot.Minutes))];
            order.AddRange(standing.Values.Where(item => Record.Agenda.All(slot => slot.Item != item.Number)).Select(item => (item, (int?)null)));
            var at = MeetingHour.Read(Call?.Time ?? "");
            List<AgendaLine> lines = [];
            foreach (var (item, minutes) in order)
            {
                var until = minutes is { } length ? at?.AddMinutes(length) : null;
                lines.Add(new(lines.Count + 1, item, until is null ? null : at, until));
                at = until ?? at;
            }

            return lines;
        }
    }

    /// <summary>Arranges the agenda, in place of an earlier order.</summary>
    /// <param name="slots">The items in their order with the minutes of each.</param>
    /// <exception cref="RefusedException">An item is not on the list or stands twice, or takes less than a minute or more than a day.</exception>
    public void Arrange(IReadOnlyList<AgendaSlot> slots)
    {
        ArgumentNullException.ThrowIfNull(slots);
        foreach (var slot in slots)
        {
            Find(slot.Item);
        }

        var twice = slots.GroupBy(slot => slot.Item).FirstOrDefault(same => same.Count() > 1)?.Key;
        new AgendaHasEachItemOnce(twice).Enforce();
        new AgendaTakesTime(slots.Count == 0 ? 1 : slots.Min(s => s.Minutes), slots.Count == 0 ? 1 : slots.Max(s => s.Minutes)).Enforce();
        Record = Record with { Agenda = [.. slots] };
    }

    /// <summary>Puts a report on the list that is drawn out of what stands elsewhere; one that is listed stays as it is.</summary>
    /// <param name="source">Out of what.</param>
    public void PutReport(ReportSource source)
    {
        if (Record.Items.All(item => item.Source != source || !item.Stands))
        {
            var title = source switch
            {
                ReportSource.Motions => "职工代表提案办理情况的报告",
                ReportSource.MidYear => "大会决议执行情况和提案办理情况的年中报告",
                _ => "上次大会决议落实情况的报告",
            };
            Append(new(Record.Items.Count + 1, SessionItemKind.Report, title, Record.Union.Name, null) { Source = source });
        }
    }
}
