using System.Collections.Concurrent;
using System.Diagnostics;
using Domain;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Ballots;

/// <summary>
/// Answers the phones of a whole hall that ask over and over where the ballot stands: the database is asked once in a
/// moment for all of them.
/// </summary>
internal sealed class BallotStates(BallotWriter database)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(300);
    private readonly ConcurrentDictionary<CaseId, (long At, Task<BallotState?> State)> known = new();

    /// <summary>The case's latest ballot, at most a moment old; null where there is none yet.</summary>
    public Task<BallotState?> LatestAsync(CaseId id)
    {
        if (known.TryGetValue(id, out var found) && Stopwatch.GetElapsedTime(found.At) < Fresh && !found.State.IsFaulted)
        {
            return found.State;
        }

        var state = ReadAsync(id);
        known[id] = (Stopwatch.GetTimestamp(), state);
        return state;
    }

    /// <summary>A ballot by its id, with what is published of it.</summary>
    /// <exception cref="NotFoundException">There is no such ballot.</exception>
    public async Task<(BallotState State, BallotRow Row)> OfAsync(Domain.Congress.Ballots.BallotId id)
    {
        var row = await database.ReadAsync(store => store.Ballots.SingleOrDefaultAsync(b => b.Id == id)) ?? throw new NotFoundException();
        return (StateOf(row), row);
    }

    public static BallotState StateOf(BallotRow row)
    {
        var call = BallotFormat.Read(row).Call;
        return new(
            row.Id, row.Number, row.Phase, call.Paper,
            [.. BallotFormat.Seals(row).OrderBy(seal => seal.Key, StringComparer.Ordinal).Select(seal => new SealState(
                seal.Key, seal.Value.Fingerprint, Convert.ToBase64String(seal.Value.Modulus), Convert.ToBase64String(seal.Value.Exponent)))],
            call.Present, row.Issued, row.Cast);
    }

    private async Task<BallotState?> ReadAsync(CaseId id)
    {
        var row = await database.ReadAsync(store => store.Ballots
            .Where(b => b.Case == id).OrderByDescending(b => b.Number).FirstOrDefaultAsync());
        if (row is null)
        {
            known.TryRemove(id, out _); // anybody may ask for any id, and what is not there is not remembered
            return null;
        }

        return StateOf(row);
    }
}
