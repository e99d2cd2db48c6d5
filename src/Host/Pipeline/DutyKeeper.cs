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
/// Keeps the duties in step with the procedure: closes those that finished, opens the new ones at the units whose offices
/// they belong to, and counts every open one's last day again, because an act may have moved it.
/// </summary>
internal sealed class DutyKeeper(Store store, ActContext context, LawSnapshot law)
{
    private static readonly PerProvider<Func<Store, Domain.CaseId, IAsyncEnumerable<DutyRow>>> OpenOnes = new(() => EF.CompileAsyncQuery(
        (Store store, Domain.CaseId id) => store.Duties.AsTracking().Where(d => d.Case == id && d.Open)));

    private static readonly PerProvider<Func<Store, Domain.CaseId, IAsyncEnumerable<CaseUnitRow>>> UnitsOf = new(() => EF.CompileAsyncQuery(
        (Store store, Domain.CaseId id) => store.CaseUnits.AsNoTracking().Where(u => u.Case == id)));

    public async Task ApplyAsync(CaseWork work, Step step, string? outcome, CancellationToken cancellationToken)
    {
        List<DutyRow> tasks = [];
        if (work.Row.Entries > 0)
        {
            await foreach (var duty in OpenOnes.For(store)(store, work.Row.Id).WithCancellation(cancellationToken))
            {
                if (duty.IsTask)
                {
                    tasks.Add(duty);
                }
                else
                {
                    Keep(duty, work, step, outcome);
                }
            }
        }

        if (step.Opened.Count > 0)
        {
            await OpenAsync(work, step, cancellationToken);
        }

        await new TaskKeeper(store, context.At, law.Version).ApplyAsync(work, tasks, step.Next.Ended, cancellationToken);
    }

    private void Keep(DutyRow duty, CaseWork work, Step step, string? outcome)
    {
        var finished = outcome is not null && work.Duty is { } done
            && duty.Activity == done.ActivityId && duty.Execution == done.Execution;
        if (finished || step.Closed.Any(c => c.ActivityId == duty.Activity && c.Execution == duty.Execution))
        {
            duty.Open = duty.Owed = false;
            duty.ClosedAt = context.At;
            duty.Outcome = finished ? outcome : null;
        }
        else
        {
            SetLastDay(duty, work.Case);
        }
    }

    private async Task OpenAsync(CaseWork work, Step step, CancellationToken cancellationToken)
    {
        HashSet<(Domain.UnitId, Office)> known = [];
        if (work.Row.Entries > 0)
        {
            await foreach (var unit in UnitsOf.For(store)(store, work.Row.Id).WithCancellation(cancellationToken))
            {
                known.Add((unit.Unit, unit.Office));
            }
        }

        foreach (var opened in step.Opened)
        {
            var type = ActivityCatalogue.Find(work.Definition.Nodes[opened.ActivityId].Type)!;
            foreach (var (unit, office) in work.Units.Where(u => type.OfficesWhereOfferedBy(work.Case.OfferedBy).Contains(u.Office)))
            {
                var duty = NewDuty(work, opened, type, (unit, office));
                SetLastDay(duty, work.Case);
                store.Duties.Add(duty);
                if (known.Add((unit, office)))
                {
                    store.CaseUnits.Add(new CaseUnitRow { Case = work.Row.Id, Unit = unit, Office = office });
                }
            }
        }
    }

    private DutyRow NewDuty(CaseWork work, OpenActivity opened, ActivityType type, (Domain.UnitId Unit, Office Office) holder) =>
        new()
        {
            Case = work.Row.Id,
            Activity = opened.ActivityId,
            Execution = opened.Execution,
            Unit = holder.Unit,
            Office = holder.Office,
            Type = type.Type,
            Open = true,
            Owed = !type.IsOptional,
            OpenedAt = context.At,
        };

    private void SetLastDay(DutyRow duty, ICaseAggregate aggregate)
    {
        var deadline = aggregate.DeadlineOf(TaskTypes.FindDuty(duty.Type)!.Matter, duty.OpenedAt);
        DutyDay.Of(deadline).Set(duty, law.Version);
    }
}
