using Domain;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Pipeline;

/// <summary>Finds what became of a request that was sent before, by its key in the ledger.</summary>
internal sealed class Receipts(Store store)
{
    private static readonly PerProvider<Func<Store, AccountId, string, Task<LedgerRow?>>> ByKey = new(() => EF.CompileAsyncQuery(
        (Store store, AccountId account, string key) =>
            store.Ledger.AsNoTracking().SingleOrDefault(e => e.Account == account && e.Key == key)));

    public async Task<ActReceipt?> FindAsync(AccountId account, string key)
    {
        var entry = await ByKey.For(store)(store, account, key);
        return entry is null ? null : new ActReceipt(entry.Case, entry.Sequence, entry.Act, entry.Outcome, Repeated: true);
    }
}
