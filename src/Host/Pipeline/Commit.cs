using System.Data.Common;
using Host.Notifications;
using Host.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Host.Pipeline;

/// <summary>
/// Commits what the act changed (state, duties, ledger entry, outbox) in one transaction, or nothing. A request that was
/// done before is answered as before; whether it was is only asked where it does not go through, for the ledger takes no
/// key twice. Where another act on the same case committed first, the act starts again on what is there now, so that it is
/// judged, and refused if need be, on the present state.
/// </summary>
internal sealed class Commit<TAct>(Store store, ActContext context, WriteGate gate, Receipts receipts, OutboxBell bell)
    : IPipelineBehavior<TAct, ActReceipt>
    where TAct : Act, IRequest<ActReceipt>
{
    private const int Tries = 8;

    public async Task<ActReceipt> Handle(
        TAct request, CancellationToken cancellationToken, RequestHandlerDelegate<ActReceipt> next)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return attempt == 1
                    ? await OnceAsync(next, cancellationToken)
                    : await BeforeAsync() ?? await AgainAsync(next, cancellationToken);
            }
            catch (Exception e) when (attempt < Tries && Clash.IsClash(e))
            {
                store.ChangeTracker.Clear();
                context.Along.Clear();
                context.Work = null;
            }
            catch (Exception e) when (attempt == 1 && e is not (DbUpdateException or DbException or OperationCanceledException))
            {
                if (await BeforeAsync() is { } receipt)
                {
                    return receipt;
                }

                throw;
            }
        }
    }

    /// <summary>What became of the same request when it was sent before; null where it was not.</summary>
    private Task<ActReceipt?> BeforeAsync() => receipts.FindAsync(context.Account, context.Key);

    private async Task<ActReceipt> OnceAsync(RequestHandlerDelegate<ActReceipt> next, CancellationToken cancellationToken)
    {
        var receipt = await next();
        using var turn = await gate.EnterAsync(cancellationToken);
        await SaveAsync(cancellationToken);
        return receipt;
    }

    /// <summary>After a lost race: reads and writes within one turn, so that it cannot lose again in this process.</summary>
    private async Task<ActReceipt> AgainAsync(RequestHandlerDelegate<ActReceipt> next, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAgainAsync(cancellationToken);
        var receipt = await next();
        await SaveAsync(cancellationToken);
        return receipt;
    }

    /// <summary>The store is given back with the act, so nothing it tracks needs to be told that it is saved.</summary>
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (context.Along.Count == 0)
        {
            await store.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        }
        else
        {
            await SaveWithStatementsAsync(cancellationToken);
        }

        bell.Ring();
    }

    private async Task SaveWithStatementsAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
        await store.SaveChangesAsync(cancellationToken);
        foreach (var statement in context.Along)
        {
            await statement(store, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
