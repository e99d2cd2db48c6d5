using System.Collections.Concurrent;
using System.Diagnostics;
using Domain.Congress.Sessions;
using Host.Ballots;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Meetings;

/// <summary>
/// Answers all who follow a meeting, screens and phones, over and over: the database is asked once in a moment for all of
/// them, and a record with thousands of representatives is read again only where it has changed.
/// </summary>
internal sealed class MeetingSnapshots(IServiceScopeFactory scopes, BallotStates ballots)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(5);
    private const int Many = 32;
    private readonly ConcurrentDictionary<CaseId, (long At, Task<MeetingSnapshot?> Snapshot)> known = new();

    /// <summary>The meeting, at most a moment old; null where the case is no session or there is none.</summary>
    public Task<MeetingSnapshot?> OfAsync(CaseId id)
    {
        var found = known.TryGetValue(id, out var before);
        if (found && Stopwatch.GetElapsedTime(before.At) < Fresh && !before.Snapshot.IsFaulted)
        {
            return before.Snapshot;
        }

        var snapshot = ReadAsync(id, found && before.Snapshot.IsCompletedSuccessfully ? before.Snapshot.Result : null);
        known[id] = (Stopwatch.GetTimestamp(), snapshot);
        ForgetIdle();
        return snapshot;
    }

    /// <summary>Meetings that nobody follows any more are not kept: a record with thousands of representatives is large.</summary>
    private void ForgetIdle()
    {
        if (known.Count <= Many)
        {
            return;
        }

        foreach (var (id, entry) in known.Where(entry => Stopwatch.GetElapsedTime(entry.Value.At) > Idle))
        {
            known.TryRemove(KeyValuePair.Create(id, entry));
        }
    }

    private async Task<MeetingSnapshot?> ReadAsync(CaseId id, MeetingSnapshot? before)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var version = await store.Cases.Where(c => c.Id == id).Select(c => (int?)c.Version).SingleOrDefaultAsync();
        if (version is null)
        {
            known.TryRemove(id, out _);
            return null;
        }

        var ballot = await ballots.LatestAsync(id);
        if (before?.Version == version)
        {
            return before with { Ballot = ballot };
        }

        var row = await store.Cases.SingleAsync(c => c.Id == id);
        return scope.ServiceProvider.GetRequiredService<ProcedureFamilies>().Of(row).Read(row) is Session session
            ? new(session, row.Version, ballot)
            : null;
    }
}
