using Domain;
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
    public const int Batch = 1000;
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
            catch (DbUpdateException e) when (Clash.IsClash(e) && ++lost < Tries)
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
        var open = await store.Recounts.AsTracking().Where(r => r.FinishedAt == null && r.Version <= law.Version)
            .OrderBy(r => r.Version).ToListAsync(cancellationToken);
        var duties = await WaitingAsync(store, law.Version, cancellationToken);
        var moved = await CountAsync(scope.ServiceProvider, law, duties, cancellationToken);
        if (open.Count > 0)
        {
            open[^1].Counted += duties.Count;
            open[^1].Moved += moved;
        }

        var done = duties.Count < Batch;
        if (done)
        {
            Finish(store, open);
        }

        await store.SaveChangesAsync(cancellationToken);
        if (done && open.Count > 0)
        {
            bell.Ring();
        }

        return done ? RecountState.Done : RecountState.Begun;
    }

    private static async Task<List<PlacedDuty>> WaitingAsync(Store store, int version, CancellationToken cancellationToken) =>
        await store.Duties.AsTracking().Where(d => d.Open && d.CountedWith < version)
            .OrderBy(d => d.CountedWith).Take(Batch)
            .Join(store.Cases, d => d.Case, c => c.Id, (d, c) => new PlacedDuty(d, c.Place, c.Kind, c.Family))
            .ToListAsync(cancellationToken);

    private async Task<int> CountAsync(
        IServiceProvider services, LawSnapshot law, IReadOnlyList<PlacedDuty> duties, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<Store>();
        var counter = new DutyCounter(law, shelf.At, services.GetRequiredService<ProcedureFamilies>());
        var days = await RecountReader.DaysAsync(store, counter, duties, cancellationToken);
        var moved = 0;
        foreach (var (placed, day) in duties.Zip(days))
        {
            var before = DutyDay.Of(placed.Duty);
            day.Set(placed.Duty, law.Version);
            if (day.MovesFrom(before))
            {
                store.DutyMoves.Add(MoveOf(placed.Duty, before, law.Version));
                moved++;
            }
        }

        return moved;
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

    private static DutyMoveRow MoveOf(DutyRow duty, DutyDay before, int version) => new()
    {
        Version = version,
        Case = duty.Case,
        Activity = duty.Activity,
        Execution = duty.Execution,
        Unit = duty.Unit,
        Office = duty.Office,
        Type = duty.Type,
        FromDue = before.Due,
        ToDue = duty.Due,
        FromOpens = before.Opens,
        ToOpens = duty.Opens,
        RuleId = duty.RuleId,
    };
}
