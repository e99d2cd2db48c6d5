using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Notifications;

/// <summary>What could not be told, for the administrator to see and to have tried again.</summary>
internal sealed class Failures(Store store, OutboxBell bell, TimeProvider clock)
{
    public const string Outbox = "outbox";
    public const string Mail = "mail";
    private const int Most = 200;

    public async Task<IReadOnlyList<FailureLine>> ListAsync(CancellationToken cancellationToken)
    {
        var untold = await store.Outbox.Where(m => m.SentAt == null && m.Failure != null).OrderBy(m => m.Id).Take(Most)
            .Select(m => new FailureLine(Outbox, m.Id, m.Payload, m.Attempts, m.Failure!, m.NextTryAt))
            .ToListAsync(cancellationToken);
        var unsent = await store.Mails.Where(m => m.SentAt == null && m.Failure != null).OrderBy(m => m.Id).Take(Most)
            .Select(m => new FailureLine(Mail, m.Id, m.To, m.Attempts, m.Failure!, m.NextTryAt))
            .ToListAsync(cancellationToken);
        return [.. untold, .. unsent];
    }

    /// <summary>Has a failed message tried again at once; false where there is no such one.</summary>
    public async Task<bool> RetryAsync(string kind, long id, CancellationToken cancellationToken)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        var found = kind switch
        {
            Outbox => await store.Outbox.Where(m => m.Id == id && m.SentAt == null && m.Failure != null)
                .ExecuteUpdateAsync(m => m.SetProperty(r => r.NextTryAt, now), cancellationToken),
            Mail => await store.Mails.Where(m => m.Id == id && m.SentAt == null && m.Failure != null)
                .ExecuteUpdateAsync(m => m.SetProperty(r => r.NextTryAt, now), cancellationToken),
            _ => 0,
        };
        bell.Ring();
        return found > 0;
    }
}
