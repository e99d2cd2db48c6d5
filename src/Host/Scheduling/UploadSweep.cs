using Host.Files;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Scheduling;

/// <summary>Each night, throws away what came with a form a day ago or earlier and was named by no act.</summary>
internal sealed class UploadSweep(IServiceScopeFactory scopes, IRecurringJobs jobs, FileStore files) : IDueWork
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public string Id => "upload-sweep";

    public string Cron => "40 3 * * *";

    /// <summary>The next night in which something has waited for a day.</summary>
    public async Task<DateTimeOffset?> NextAsync(
        DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var first = await store.Uploads.MinAsync(u => (DateTimeOffset?)u.At, cancellationToken);
        if (first is not { } oldest)
        {
            return null;
        }

        var ripe = oldest + Kept > after ? oldest + Kept : after;
        return ripe >= until ? null : jobs.NextWithin(Cron, ripe, until);
    }

    public async Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var last = at - Kept;
        var old = await store.Uploads.AsTracking().Where(u => u.At <= last).ToListAsync(cancellationToken);
        store.Uploads.RemoveRange(old);
        using (await scope.ServiceProvider.GetRequiredService<WriteGate>().EnterAsync(cancellationToken))
        {
            await store.SaveChangesAsync(cancellationToken);
        }

        foreach (var hash in old.Select(u => u.Sha256).Distinct())
        {
            if (!await IsNeededAsync(store, hash, cancellationToken))
            {
                files.Delete(hash);
            }
        }
    }

    /// <summary>The same bytes may be in a case, or wait in another form.</summary>
    private static async Task<bool> IsNeededAsync(Store store, string hash, CancellationToken cancellationToken) =>
        await store.Files.AnyAsync(f => f.Sha256 == hash, cancellationToken)
        || await store.Uploads.AnyAsync(u => u.Sha256 == hash, cancellationToken);
}
