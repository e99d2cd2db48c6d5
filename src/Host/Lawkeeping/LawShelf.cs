using System.Collections.Concurrent;
using System.Data.Common;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Lawkeeping;

/// <summary>
/// Holds the law that this host goes by, and looks every second whether the stored version is another: so a change made at
/// one host is in force at all of them. What a host counted within that second by the older version carries that version,
/// and the recount finds it.
/// </summary>
internal sealed partial class LawShelf(LawSources sources, UnitRulesShelf own, TimeProvider clock, ILogger<LawShelf> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private static readonly PerProvider<Func<Store, Task<int>>> Newest = new(() => EF.CompileAsyncQuery(
        (Store store) => store.LawChanges.OrderByDescending(c => c.Version).Select(c => c.Version).FirstOrDefault()));

    private readonly ConcurrentDictionary<int, LawSnapshot> known = new();
    private volatile LawSnapshot current = sources.Read([]);
    private IReadOnlyList<LawChange> changes = [];
    private long lookedAt;

    /// <summary>The law as this host last saw it.</summary>
    public LawSnapshot Current => current;

    /// <summary>The units' own rules, looked for together with the law.</summary>
    public UnitRulesShelf Own => own;

    /// <summary>Whether it is time to look again.</summary>
    public bool IsDue => (clock.GetUtcNow().UtcTicks - Interlocked.Read(ref lookedAt)) is var past
        && (past >= Pause.Ticks || past < 0);

    /// <summary>Looks for a newer version where it is time to; without a database the law stays as it is known.</summary>
    public async ValueTask RefreshAsync(Store store, CancellationToken cancellationToken)
    {
        if (!IsDue)
        {
            return;
        }

        try
        {
            await ReloadAsync(store, cancellationToken);
        }
        catch (DbException e)
        {
            LogUnseen(e);
        }
    }

    /// <summary>Takes the stored version over now.</summary>
    public async Task ReloadAsync(Store store, CancellationToken cancellationToken)
    {
        Interlocked.Exchange(ref lookedAt, clock.GetUtcNow().UtcTicks);
        await own.ReloadAsync(store, cancellationToken);
        if (await Newest.For(store)(store) == current.Version)
        {
            return;
        }

        var stored = await ReadChangesAsync(store, cancellationToken);
        var read = sources.ReadWhatFits(stored);
        foreach (var change in read.SetAside)
        {
            LogSetAside(change.Version, change.Subject, string.Join("; ", change.Faults));
        }

        Interlocked.Exchange(ref changes, stored);
        known.Clear();
        current = read;
    }

    /// <summary>Every stored change, in order.</summary>
    public static async Task<IReadOnlyList<LawChange>> ReadChangesAsync(Store store, CancellationToken cancellationToken)
    {
        var rows = await store.LawChanges.OrderBy(c => c.Version).ToListAsync(cancellationToken);
        return [.. rows.Select(LawChange.Of)];
    }

    /// <summary>The law as it was at an earlier version, to see what a deadline was counted by.</summary>
    public LawSnapshot At(int version) => version == current.Version
        ? current
        : known.GetOrAdd(version, v => sources.ReadWhatFits([.. changes.Where(c => c.Version <= v)]));

    [LoggerMessage(Level = LogLevel.Error, Message = "Change {Version} of the law ({Subject}) does not go together with the shipped packs and is set aside: {Faults}")]
    private partial void LogSetAside(int version, string subject, string faults);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The version of the law could not be read; the one known is used.")]
    private partial void LogUnseen(Exception failure);
}
