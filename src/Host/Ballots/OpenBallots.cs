using System.Collections.Concurrent;
using Domain.Congress.Ballots;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Ballots;

/// <summary>Papers and seals of the ballots that phones ask for; read from the database by each host, and again after a restart.</summary>
internal sealed class OpenBallots(IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<BallotId, OpenBallot> known = new();

    /// <summary>The ballot's paper and seals.</summary>
    /// <exception cref="NotFoundException">There is no such ballot.</exception>
    public async Task<OpenBallot> GetAsync(BallotId id)
    {
        if (known.TryGetValue(id, out var ballot))
        {
            return ballot;
        }

        await using var scope = scopes.CreateAsyncScope();
        var row = await scope.ServiceProvider.GetRequiredService<Store>().Ballots.SingleOrDefaultAsync(b => b.Id == id)
            ?? throw new NotFoundException();
        return known.GetOrAdd(id, new OpenBallot(row.Case, BallotFormat.Read(row).Call.Paper, BallotFormat.Seals(row)));
    }

    /// <summary>The key of a voter group; null where the ballot has none any more.</summary>
    public async Task<SealingKey?> KeyAsync(BallotId id, string group)
    {
        var ballot = await GetAsync(id);
        if (ballot.Keys.TryGetValue(group, out var key))
        {
            return key;
        }

        await using var scope = scopes.CreateAsyncScope();
        var row = await scope.ServiceProvider.GetRequiredService<Store>().BallotSeals
            .SingleOrDefaultAsync(s => s.Ballot == id && s.Group == group);
        return row is null ? null : ballot.Keys.GetOrAdd(group, new SealingKey(row.Key));
    }

    /// <summary>Forgets a ballot and its keys.</summary>
    public void Forget(BallotId id) => known.TryRemove(id, out _);
}
