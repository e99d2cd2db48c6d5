using Domain.Congress.Ballots;
using Host.Persistence;
using Host.Persistence.Mappings;
using Microsoft.EntityFrameworkCore;

namespace Host.Ballots;

/// <summary>
/// Destroys roll, box and keys of a ballot that is over, and what the database itself still keeps of them: freed pages, the
/// write-ahead log, dead rows. A ballot is done with only when all that has succeeded; until then it is tried again.
/// </summary>
internal sealed class BallotSweeper(BallotWriter writer, OpenBallots ballots)
{
    /// <summary>Sweeps every ballot that is over.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> SweepAsync()
    {
        var over = await writer.ReadAsync(store => store.Ballots
            .Where(b => !b.Wiped && (b.Phase == BallotPhase.Closed || b.Phase == BallotPhase.Void))
            .Select(b => b.Id).ToListAsync());
        if (over.Count == 0)
        {
            return 0;
        }

        await writer.WriteAsync<object>(async store =>
        {
            await store.BallotVoters.Where(v => over.Contains(v.Ballot)).ExecuteDeleteAsync();
            await store.BallotBox.Where(p => over.Contains(p.Ballot)).ExecuteDeleteAsync();
            await store.BallotSeals.Where(s => over.Contains(s.Ballot)).ExecuteDeleteAsync();
            return store;
        });
        await writer.ReadAsync(ScrubAsync);
        await writer.WriteAsync<object>(async store =>
        {
            await store.Ballots.Where(b => over.Contains(b.Id)).ExecuteUpdateAsync(set => set.SetProperty(b => b.Wiped, true));
            return store;
        });
        over.ForEach(ballots.Forget);
        return over.Count;
    }

    private static async Task<bool> ScrubAsync(Store store)
    {
        await Scrubbing.ScrubAsync(store, [BallotVoterMapping.Table, BallotPaperMapping.Table, BallotSealMapping.Table]);
        return true;
    }
}
