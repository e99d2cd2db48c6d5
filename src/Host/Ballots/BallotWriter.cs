using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Ballots;

/// <summary>Reads and writes what belongs to ballots, outside the acts: a vote must leave no entry in any ledger.</summary>
internal sealed class BallotWriter(IServiceScopeFactory scopes, WriteGate gate)
{
    private const int Tries = 5;

    public async Task<T> ReadAsync<T>(Func<Store, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<Store>());
    }

    /// <summary>Writes in one transaction, which is undone where the answer is null; tries again where another host was first.</summary>
    public async Task<T?> WriteAsync<T>(Func<Store, Task<T?>> write)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(write);
            }
            catch (DbUpdateException lost) when (attempt < Tries && Clash.IsClash(lost))
            {
                // What the other host wrote is seen in the next try.
            }
        }
    }

    private async Task<T?> OnceAsync<T>(Func<Store, Task<T?>> write)
        where T : class
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        using var turn = await gate.EnterAsync(CancellationToken.None);
        await using var transaction = await store.Database.BeginTransactionAsync();
        if (await write(store) is not { } answer)
        {
            await transaction.RollbackAsync();
            return null;
        }

        await transaction.CommitAsync();
        return answer;
    }
}
