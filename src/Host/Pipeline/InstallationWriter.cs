using System.Text.Json;
using Domain;
using Domain.Ledger;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Pipeline;

/// <summary>Records acts that belong to no case, such as a new account, in the installation's own chain.</summary>
internal sealed class InstallationWriter(Store store, ActContext context, ActRegistry acts)
{
    /// <summary>The chain of the installation stands where a case's would, under the empty id.</summary>
    public static CaseId Chain => default;

    public async Task<ActReceipt> WriteAsync(Act act, CancellationToken cancellationToken)
    {
        var last = await store.Ledger.Where(e => e.Case == Chain).OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellationToken);
        var by = context.By!;
        var name = acts.Of(act.GetType()).Name;
        var draft = new LedgerDraft(
            context.At, by.Account, StoredName.Of(by.Office), by.Unit, by.Title, name,
            JsonSerializer.Serialize(act, act.GetType(), ActJson.Recorded), null, 0, null);
        var entry = LedgerChain.Append(last is null ? null : LedgerRows.ToEntry(last), draft);
        store.Ledger.Add(LedgerRows.From(Chain, entry, context.Key));
        return new ActReceipt(Chain, entry.Sequence, name, null, Repeated: false);
    }
}
