using System.Collections.Concurrent;
using Domain.Congress.Ballots;

namespace Host.Ballots;

/// <summary>One group commit for each ballot, so that a ballot's papers wait for no other ballot's.</summary>
/// <param name="commit">Commits what came for a ballot, all or nothing, and answers each in its order.</param>
internal sealed class PerBallot<TItem, TAnswer>(
    Func<BallotId, IReadOnlyList<TItem>, Task<IReadOnlyList<TAnswer>>> commit) : IDisposable
{
    private const int Together = 200;

    private readonly ConcurrentDictionary<BallotId, GroupCommit<TItem, TAnswer>> ballots = new();

    public Task<TAnswer> AddAsync(BallotId ballot, TItem item) => ballots
        .GetOrAdd(ballot, id => new GroupCommit<TItem, TAnswer>(Together, items => commit(id, items)))
        .AddAsync(item);

    public void Dispose()
    {
        foreach (var (_, one) in ballots)
        {
            one.Dispose();
        }
    }
}
