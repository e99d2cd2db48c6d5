using Domain;
using Domain.Organisations;
using Domain.Procedures;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Pipeline;

/// <summary>
/// Keeps the tasks that follow from a case's record in step with it: opens what is asked for, moves its last day, and closes
/// what is there.
/// </summary>
/// <param name="store">The store of the act at work.</param>
/// <param name="at">The instant of the act.</param>
/// <param name="law">The version of the law by which its days are counted.</param>
internal sealed class TaskKeeper(Store store, DateTimeOffset at, int law)
{
    /// <summary>Brings the open tasks in line with the record; when the procedure has ended none is left.</summary>
    public async Task ApplyAsync(CaseWork work, IReadOnlyList<DutyRow> open, bool hasEnded, CancellationToken cancellationToken)
    {
        var asked = hasEnded ? [] : work.Case.Tasks.ToDictionary(task => DutyRow.OfTask + task.Key);
        foreach (var row in open)
        {
            if (asked.TryGetValue(row.Activity, out var task) && task.Office == row.Office && task.Holder == row.Holder)
            {
                asked.Remove(row.Activity);
                Set(row, task);
            }
            else
            {
                row.Open = row.Owed = false;
                row.ClosedAt = at;
            }
        }

        foreach (var (activity, task) in asked)
        {
            await OpenAsync(work, activity, task, cancellationToken);
        }
    }

    private async Task OpenAsync(CaseWork work, string activity, CaseTask task, CancellationToken cancellationToken)
    {
        var unit = work.Case.Parts.First(part => part.Office == task.Office).Unit;
        var last = work.Row.Entries == 0 ? 0 : await store.Duties
            .Where(d => d.Case == work.Row.Id && d.Activity == activity)
            .MaxAsync(d => (int?)d.Execution, cancellationToken) ?? 0;
        var row = new DutyRow
        {
            Case = work.Row.Id, Activity = activity, Execution = last + 1, Unit = unit, Office = task.Office, Holder = task.Holder, Type = task.Type,
            Open = true, Owed = true, OpenedAt = at, CountedWith = law,
        };
        Set(row, task);
        store.Duties.Add(row);
        await LetInAsync(work, (unit, task.Office, task.Holder), cancellationToken);
    }

    /// <summary>Who has a task in a case sees it.</summary>
    private async Task LetInAsync(CaseWork work, (UnitId Unit, Office Office, string Holder) who, CancellationToken cancellationToken)
    {
        var isIn = store.CaseUnits.Local.Any(u => u.Case == work.Row.Id && (u.Unit, u.Office, u.Holder) == who)
            || (work.Row.Entries > 0 && await store.CaseUnits.AnyAsync(
                u => u.Case == work.Row.Id && u.Unit == who.Unit && u.Office == who.Office && u.Holder == who.Holder, cancellationToken));
        if (!isIn)
        {
            store.CaseUnits.Add(new CaseUnitRow { Case = work.Row.Id, Unit = who.Unit, Office = who.Office, Holder = who.Holder });
        }
    }

    private static void Set(DutyRow row, CaseTask task)
    {
        row.Due = task.Due;
        row.Subject = task.Subject.Length > 0 ? task.Subject : null;
        row.WarnsFrom = task.WarnsFrom;
    }
}
