using Domain.Organisations;
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
internal sealed class DutyKeeper(Store store, ActContext context, DutyHolders holders, LawSnapshot law)
{
    private static readonly PerProvider<Func<Store, Domain.CaseId, IAsyncEnumerable<DutyRow>>> OpenOnes = new(() => EF.CompileAsyncQuery(
        (Store store, Domain.CaseId id) => store.Duties.AsTracking().Where(d => d.Case == id && d.Open)));

    private static readonly PerProvider<Func<Store, Domain.CaseId, IAsyncEnumerable<CaseUnitRow>>> UnitsOf = new(() => EF.CompileAsyncQuery(
        (Store store, Domain.CaseId id) => store.CaseUnits.AsNoTracking().Where(u => u.Case == id)));

    public async Task ApplyAsync(CaseWork work, Step step, string? outcome, CancellationToken cancellationToken)
    {
        List<DutyRow> tasks = [];
        List<DutyRow> kept = [];
        if (work.Row.Entries > 0)
        {
            await foreach (var duty in OpenOnes.For(store)(store, work.Row.Id).WithCancellation(cancellationToken))
            {
                if (duty.IsTask)
                {
                    tasks.Add(duty);
                    continue;
                }

                Keep(duty, work, step, outcome);
                if (duty.Open)
                {
                    kept.Add(duty);
                }
            }
        }

        var opened = OpenOnesOf(work, step).ToList();
        await holders.ApplyAsync(work, step, kept, cancellationToken);
        store.Duties.AddRange(opened);
        await ShowAsync(work, opened, cancellationToken);
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
            holders.SetLastDay(duty, work.Case);
        }
    }

    /// <summary>The duties that open, each at the offices to which it belongs and, where one is narrower, with those who hold it.</summary>
    private IEnumerable<DutyRow> OpenOnesOf(CaseWork work, Step step)
    {
        foreach (var opened in step.Opened)
        {
            var type = ActivityCatalogue.Find(work.Definition.Nodes[opened.ActivityId].Type)!;
            foreach (var holder in DutyHolders.Of(work.Case, type))
            {
                yield return holders.NewDuty(work, opened, type, holder);
            }
        }
    }

    /// <summary>Lets those see the case who have a duty in it or see it at once.</summary>
    private async Task ShowAsync(CaseWork work, IReadOnlyList<DutyRow> opened, CancellationToken cancellationToken)
    {
        var wanted = work.Case.Parts.Where(p => p.SeesItAtOnce).Select(p => (p.Unit, p.Office, p.Holder))
            .Concat(opened.Select(d => (d.Unit, d.Office, d.Holder))).ToList();
        if (wanted.Count == 0)
        {
            return;
        }

        HashSet<(Domain.UnitId, Office, string)> known = [];
        if (work.Row.Entries > 0)
        {
            await foreach (var unit in UnitsOf.For(store)(store, work.Row.Id).WithCancellation(cancellationToken))
            {
                known.Add((unit.Unit, unit.Office, unit.Holder));
            }
        }

        store.CaseUnits.AddRange(wanted.Where(known.Add)
            .Select(w => new CaseUnitRow { Case = work.Row.Id, Unit = w.Unit, Office = w.Office, Holder = w.Holder }));
    }
}
