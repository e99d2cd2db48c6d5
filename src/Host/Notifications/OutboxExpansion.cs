using Host.Lawkeeping;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Notifications;

/// <summary>
/// Turns what acts left in the outbox into messages for people. A message is marked as told in the same transaction that
/// delivers it. Many are told in one transaction; where that fails each is told alone, so that the one at fault says why
/// and is tried again later without holding up those after it.
/// </summary>
internal sealed partial class OutboxExpansion(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OutboxExpansion> logger)
{
    private const int Batch = 100;

    /// <summary>Expands everything that waits.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        HashSet<long> tried = [];
        while ((await WaitingAsync(cancellationToken)).Where(tried.Add).ToList() is { Count: > 0 } batch)
        {
            if (await TryAsync(batch, cancellationToken) is not null)
            {
                await EachAloneAsync(batch, cancellationToken);
            }
        }
    }

    private async Task EachAloneAsync(List<long> batch, CancellationToken cancellationToken)
    {
        foreach (var id in batch)
        {
            if (await TryAsync([id], cancellationToken) is { } failure)
            {
                LogFailed(id, failure);
                await NoteFailureAsync(id, failure.Message, cancellationToken);
            }
        }
    }

    private async Task<List<long>> WaitingAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Store>().Outbox
            .Where(m => m.SentAt == null && (m.NextTryAt == null || m.NextTryAt <= now))
            .OrderBy(m => m.Id).Take(Batch).Select(m => m.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Tells these messages all at once, or none of them; answers what went wrong.</summary>
    private async Task<Exception?> TryAsync(IReadOnlyList<long> batch, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var writer = scope.ServiceProvider.GetRequiredService<NoticeWriter>();
            await writer.DeliverAsync(() => ExpandAsync(scope.ServiceProvider, batch, cancellationToken), cancellationToken);
            return null;
        }
#pragma warning disable CA1031 // whatever is wrong with one message must not hold up the others
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return e;
        }
    }

    /// <summary>The messages of these outbox rows, which are marked with them; none where another host was first.</summary>
    private async Task<IReadOnlyList<Notice>> ExpandAsync(
        IServiceProvider services, IReadOnlyList<long> batch, CancellationToken cancellationToken)
    {
        var waiting = await services.GetRequiredService<Store>().Outbox.AsTracking()
            .Where(m => batch.Contains(m.Id) && m.SentAt == null).OrderBy(m => m.Id)
            .ToListAsync(cancellationToken);
        List<Notice> notices = [];
        foreach (var message in waiting)
        {
            message.SentAt = clock.GetUtcNow();
            message.Attempts++;
            message.Failure = null;
            notices.AddRange(message.Kind switch
            {
                OutboxRow.ActDone => await services.GetRequiredService<ActNotices>().OfAsync(message, cancellationToken),
                OutboxRow.DeadlinesMoved => await services.GetRequiredService<MoveNotices>().OfAsync(message, cancellationToken),
                _ => throw new InvalidOperationException($"An outbox message has the unknown kind {message.Kind}."),
            });
        }

        return notices;
    }

    private async Task NoteFailureAsync(long id, string reason, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var message = await store.Outbox.AsTracking().SingleAsync(m => m.Id == id, cancellationToken);
        message.Attempts++;
        message.Failure = reason;
        message.NextTryAt = clock.GetUtcNow() + Backoff.After(message.Attempts);
        await store.SaveChangesAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Outbox message {Id} could not be told.")]
    private partial void LogFailed(long id, Exception failure);
}
