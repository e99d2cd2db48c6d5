using Domain;
using Domain.Calendar;
using MediatR;
using Host.Lawkeeping;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Pipeline;

/// <summary>The one door to the pipeline: pages, API and jobs send their acts here.</summary>
internal sealed class ActSender(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Sends an act for a signed-in account; its offices are read now, so that a right taken away is gone at once.</summary>
    /// <param name="act">The act.</param>
    /// <param name="account">The account.</param>
    /// <param name="key">The request's idempotency key: the same key does the act once.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<ActReceipt> SendAsync(Act act, AccountId account, string key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = await StoreOfAsync(scope, cancellationToken);
        var offices = await HeldOffices.OfAsync(store, account, Shanghai.DayOf(clock.GetUtcNow()));
        return await SendAsync(scope, act, (account, offices, key), cancellationToken);
    }

    /// <summary>Sends an act of the program itself: what happens by law when days are over.</summary>
    public async Task<ActReceipt> SendAsProgramAsync(Act act, string key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await StoreOfAsync(scope, cancellationToken);
        return await SendAsync(scope, act, (default, [], key), cancellationToken);
    }

    private async Task<ActReceipt> SendAsync(
        AsyncServiceScope scope, Act act, (AccountId Account, IReadOnlyList<HeldOffice> Offices, string Key) caller,
        CancellationToken cancellationToken)
    {
        var context = scope.ServiceProvider.GetRequiredService<ActContext>();
        context.Account = caller.Account;
        context.Offices = caller.Offices;
        context.Key = caller.Key;
        context.At = Truncated(clock.GetUtcNow());
        var (shelf, store) = (scope.ServiceProvider.GetRequiredService<LawShelf>(), scope.ServiceProvider.GetRequiredService<Store>());
        await shelf.RefreshAsync(store, cancellationToken);
        var receipt = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(act, cancellationToken);
        if (act is IChangesLaw)
        {
            await shelf.ReloadAsync(store, cancellationToken);
            scope.ServiceProvider.GetRequiredService<RecountBell>().Ring();
        }
        else if (act is IChangesUnitRules)
        {
            await shelf.Own.ReloadAsync(store, cancellationToken);
        }

        return receipt;
    }

    /// <summary>The scope's store, with one connection for all that the act reads and writes; it is given back with the scope.</summary>
    private static async Task<Store> StoreOfAsync(AsyncServiceScope scope, CancellationToken cancellationToken)
    {
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        await store.Database.OpenConnectionAsync(cancellationToken);
        return store;
    }

    /// <summary>To the millisecond, which is what the store and the ledger keep.</summary>
    private static DateTimeOffset Truncated(DateTimeOffset at) => 
        new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
