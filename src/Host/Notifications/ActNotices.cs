using Domain;
using Domain.Organisations;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;
using Workflows.Definitions;

namespace Host.Notifications;

/// <summary>Makes the messages that one act gives rise to: who is told what, and what is now theirs to do.</summary>
internal sealed class ActNotices(Store store, ActRegistry acts, ProcedureLibrary library)
{
    /// <summary>The messages of one ledger entry; none where the act is nobody else's business.</summary>
    public async Task<IReadOnlyList<Notice>> OfAsync(OutboxRow message, CancellationToken cancellationToken)
    {
        var entry = await store.Ledger.SingleAsync(e => e.Case == message.Case && e.Sequence == message.Sequence, cancellationToken);
        var row = await store.Cases.SingleAsync(c => c.Id == message.Case, cancellationToken);
        var told = ToldAct.Of(entry, row, acts, library);
        var audience = await AudienceAsync(told, cancellationToken);
        return
        [
            .. audience.Where(listener => listener.Account != entry.Account)
                .OrderByDescending(listener => listener.Duties.Count)
                .DistinctBy(listener => listener.Account)
                .Select(listener => new Notice(
                    listener.Account, $"act:{row.Id.Value:N}:{entry.Sequence}", ActTexts.Of(told, listener.Duties), entry.At)
                {
                    Case = row.Id,
                }),
        ];
    }

    private async Task<IReadOnlyList<Listener>> AudienceAsync(ToldAct told, CancellationToken cancellationToken)
    {
        if (told.Reach == Reach.Nobody)
        {
            return [];
        }

        var duties = await store.Duties
            .Where(d => d.Case == told.Case.Id && d.OpenedAt <= told.Entry.At)
            .ToListAsync(cancellationToken);
        var parts = duties.GroupBy(d => (d.Unit, d.Office, d.Holder))
            .Where(part => told.Reaches(part.Key.Office))
            .ToDictionary(part => part.Key, part => part.Where(d => IsNewWork(d, told.Entry)).ToList());
        var units = parts.Keys.Select(p => p.Unit).Distinct().ToList();
        var holders = await store.Offices.Running().Where(o => units.Contains(o.Unit)).ToListAsync(cancellationToken);
        List<Listener> audience =
        [
            .. holders.Where(o => parts.ContainsKey((o.Unit, o.Office, o.Key)))
                .Select(o => new Listener(o.Account, parts[(o.Unit, o.Office, o.Key)])),
        ];
        if (told.TookEffect)
        {
            audience.AddRange(await WatchersAsync(parts.Keys.Where(p => p.Office == Office.UnionOfficer).Select(p => p.Unit), cancellationToken));
        }

        return audience;
    }

    /// <summary>The higher unions over the unions of the case: when a contract takes effect, everybody is told.</summary>
    private async Task<IEnumerable<Listener>> WatchersAsync(
        IEnumerable<UnitId> unions, CancellationToken cancellationToken)
    {
        var units = unions.ToList();
        var accounts = await store.UnitsAbove.Where(a => units.Contains(a.Unit))
            .Join(store.Offices.Running().Where(o => o.Office == Office.HigherUnion), a => a.Above, o => o.Unit, (a, o) => o.Account)
            .Distinct().ToListAsync(cancellationToken);
        return accounts.Select(account => new Listener(account, []));
    }

    private static bool IsNewWork(DutyRow duty, LedgerRow entry) =>
        duty.OpenedAt == entry.At && !TaskTypes.FindDuty(duty.Type)!.IsOptional;

    /// <summary>Somebody who is told, with what has just become theirs to do.</summary>
    private sealed record Listener(AccountId Account, IReadOnlyList<DutyRow> Duties);
}
