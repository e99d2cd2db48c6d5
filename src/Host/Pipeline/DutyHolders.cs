using Domain.Organisations;
using Domain.Procedures;
using Host.Lawkeeping;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;
using Workflows.Runner;

namespace Host.Pipeline;

/// <summary>
/// Keeps the open duties with those who hold them: where an office is many people of whom some have something to do, each has
/// a duty of his own, which comes and goes with the acts (<see cref="ICaseAggregate.HoldersOf"/>).
/// </summary>
internal sealed class DutyHolders(Store store, ActContext context, LawSnapshot law)
{
    /// <summary>Whose an activity is in a case: unit, office and, where the office is narrowed, the holder's key.</summary>
    public static IEnumerable<(Domain.UnitId Unit, Office Office, string Holder)> Of(ICaseAggregate whole, ActivityType type)
    {
        var offices = type.OfficesWhereOfferedBy(whole.OfferedBy);
        return
            from part in whole.Parts.Where(p => offices.Contains(p.Office)).Select(p => (p.Unit, p.Office)).Distinct()
            from holder in whole.HoldersOf(type.Type, part.Office) ?? [""]
            select (part.Unit, part.Office, holder);
    }

    /// <summary>Closes the duties of activities that stay open where their holders have nothing left to do, and opens those that came.</summary>
    public async Task ApplyAsync(CaseWork work, Step step, IReadOnlyList<DutyRow> kept, CancellationToken cancellationToken)
    {
        foreach (var activity in step.Next.Open.Where(o => !step.Opened.Any(n => n.ActivityId == o.ActivityId && n.Execution == o.Execution)))
        {
            var type = ActivityCatalogue.Find(work.Definition.Nodes[activity.ActivityId].Type)!;
            if (type.By.All(office => work.Case.HoldersOf(type.Type, office) is null))
            {
                continue;
            }

            var rows = kept.Where(d => d.Activity == activity.ActivityId && d.Execution == activity.Execution).ToList();
            var wanted = Of(work.Case, type).ToHashSet();
            foreach (var gone in rows.Where(d => !wanted.Contains((d.Unit, d.Office, d.Holder))))
            {
                gone.Open = gone.Owed = false;
                gone.ClosedAt = context.At;
            }

            foreach (var holder in wanted.Except(rows.Select(d => (d.Unit, d.Office, d.Holder))))
            {
                await TakeUpAsync(work, activity, type, holder);
            }
        }
    }

    public DutyRow NewDuty(
        CaseWork work, OpenActivity opened, ActivityType type, (Domain.UnitId Unit, Office Office, string Key) holder)
    {
        var duty = new DutyRow
        {
            Case = work.Row.Id,
            Activity = opened.ActivityId,
            Execution = opened.Execution,
            Unit = holder.Unit,
            Office = holder.Office,
            Holder = holder.Key,
            Type = type.Type,
            Open = true,
            Owed = !type.IsOptional,
            OpenedAt = context.At,
        };
        SetLastDay(duty, work.Case);
        return duty;
    }

    public void SetLastDay(DutyRow duty, ICaseAggregate aggregate)
    {
        var deadline = aggregate.DeadlineOf(ActivityCatalogue.Find(duty.Type)!.Matter, duty.OpenedAt);
        DutyDay.Of(deadline).Set(duty, law.Version);
    }

    /// <summary>Opens a holder's duty, or opens it again where it was done and has come back.</summary>
    private async Task TakeUpAsync(
        CaseWork work, OpenActivity activity, ActivityType type, (Domain.UnitId Unit, Office Office, string Key) holder)
    {
        var before = await store.Duties.AsTracking().SingleOrDefaultAsync(d =>
            d.Case == work.Row.Id && d.Activity == activity.ActivityId && d.Execution == activity.Execution
            && d.Unit == holder.Unit && d.Office == holder.Office && d.Holder == holder.Key);
        if (before is null)
        {
            store.Duties.Add(NewDuty(work, activity, type, holder));
            return;
        }

        before.Open = true;
        before.Owed = !type.IsOptional;
        before.OpenedAt = context.At;
        before.ClosedAt = null;
        SetLastDay(before, work.Case);
    }
}
