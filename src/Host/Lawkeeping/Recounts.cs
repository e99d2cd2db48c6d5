using Domain;
using Domain.Law;
using Host.Notifications;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Lawkeeping;

/// <summary>
/// Counts every open duty again that was counted by an older law, batch by batch. A batch commits with its progress and what
/// it moved, or not at all, and a duty carries the version by which it was counted: so a recount goes on where it was killed,
/// two hosts at once do each duty once, and a duty that an act closed or counted meanwhile is left as that act left it.
/// </summary>
internal sealed class Recounts(IServiceScopeFactory scopes, LawShelf shelf, WriteGate gate, OutboxBell bell, TimeProvider clock)
{
    public const int Batch = 5000;
    private const int Tries = 20;

    /// <summary>Counts all that waits to be counted.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var lost = 0;
        for (var state = RecountState.Begun; state != RecountState.Done;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                state = await StepAsync(cancellationToken);
                lost = 0;
            }
            catch (Exception e) when (Clash.IsClash(e) && ++lost < Tries)
            {
            }
        }
    }

    /// <summary>Counts one batch, or ends the recount where nothing is left.</summary>
    public async Task<RecountState> StepAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        await shelf.ReloadAsync(store, cancellationToken);
        var law = scope.ServiceProvider.GetRequiredService<LawOfScope>().Law = shelf.Current;
        using var turn = await gate.EnterAsync(cancellationToken);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        var open = await store.Recounts.AsTracking().Where(r => r.FinishedAt == null && r.Version <= law.Version)
            .OrderBy(r => r.Version).ToListAsync(cancellationToken);
        var duties = await WaitingAsync(store, law.Version, cancellationToken);
        var moved = await CountAsync(scope.ServiceProvider, law, duties, cancellationToken);
        if (open.Count > 0)
        {
            open[^1].Counted += duties.Count;
            open[^1].Moved += moved;
        }

        var done = duties.Count == 0;
        if (done)
        {
            Finish(store, open);
        }

        await store.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (done && open.Count > 0)
        {
            bell.Ring();
        }

        return done ? RecountState.Done : RecountState.Begun;
    }

    /// <summary>
    /// The next duties to count, by their last day: those that one statement can write stand together, and the holders of one
    /// duty of a case are never torn apart.
    /// </summary>
    private static async Task<List<PlacedDuty>> WaitingAsync(Store store, int version, CancellationToken cancellationToken)
    {
        var next = store.Duties.Where(d => d.Open && d.CountedWith < version)
            .OrderBy(d => d.CountedWith).ThenBy(d => d.Due).ThenBy(d => d.Case).Take(Batch);
        var waiting = await (
            from d in next
            join c in store.Cases on d.Case equals c.Id
            orderby d.CountedWith, d.Due, d.Case
            select new PlacedDuty(d, new RuleScope(c.Place, c.Kind, c.EmployerKind), c.Employer, c.Family)).ToListAsync(cancellationToken);
        if (waiting.Count < Batch)
        {
            return waiting;
        }

        var last = waiting[^1].Duty;
        var whole = waiting.FindIndex(d => d.Duty.Case == last.Case && d.Duty.Due == last.Due);
        return whole == 0 ? waiting : waiting[..whole];
    }

    private async Task<int> CountAsync(
        IServiceProvider services, LawSnapshot law, IReadOnlyList<PlacedDuty> duties, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<Store>();
        var counter = new DutyCounter(law, shelf.At, shelf.Own, services.GetRequiredService<ProcedureFamilies>());
        var days = await RecountReader.DaysAsync(store, counter, duties, cancellationToken);
        return await new RecountBatch(store, law.Version).WriteAsync(duties, days, cancellationToken);
    }

    /// <summary>Ends every recount up to the law's version, and leaves word for those whose deadlines moved.</summary>
    private void Finish(Store store, IReadOnlyList<RecountRow> open)
    {
        var now = clock.GetUtcNow();
        foreach (var recount in open)
        {
            recount.FinishedAt = now;
            if (recount.Moved > 0)
            {
                store.Outbox.Add(new OutboxRow
                {
                    Case = InstallationWriter.Chain,
                    Sequence = 0,
                    Kind = OutboxRow.DeadlinesMoved,
                    Payload = MoveNotices.PayloadOf(recount.Version),
                    CreatedAt = now,
                });
            }
        }
    }
}
