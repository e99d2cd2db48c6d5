using Host.Accounts;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Notifications;

/// <summary>The caller's own inbox, for pages and API alike.</summary>
internal sealed class Inbox(Store store, Caller caller, TimeProvider clock)
{
    private const int PageSize = 50;

    /// <summary>The newest messages, or those before one, a page at a time.</summary>
    public async Task<IReadOnlyList<InboxRow>> ListAsync(long? before, CancellationToken cancellationToken)
    {
        var account = caller.Account;
        return await store.Inbox
            .Where(m => m.Account == account && (before == null || m.Id < before))
            .OrderByDescending(m => m.Id).Take(PageSize).ToListAsync(cancellationToken);
    }

    /// <summary>How many messages are unread.</summary>
    public Task<int> UnreadAsync(CancellationToken cancellationToken)
    {
        var account = caller.Account;
        return store.Inbox.CountAsync(m => m.Account == account && m.ReadAt == null, cancellationToken);
    }

    /// <summary>Marks messages as read, up to one and itself included; what was read before keeps its time.</summary>
    public Task<int> ReadUptoAsync(long last, CancellationToken cancellationToken)
    {
        var (account, now) = (caller.Account, clock.GetUtcNow());
        return store.Inbox.Where(m => m.Account == account && m.Id <= last && m.ReadAt == null)
            .ExecuteUpdateAsync(m => m.SetProperty(r => r.ReadAt, now), cancellationToken);
    }

    /// <summary>Marks one message as read.</summary>
    public Task<int> ReadAsync(long id, CancellationToken cancellationToken)
    {
        var (account, now) = (caller.Account, clock.GetUtcNow());
        return store.Inbox.Where(m => m.Account == account && m.Id == id && m.ReadAt == null)
            .ExecuteUpdateAsync(m => m.SetProperty(r => r.ReadAt, now), cancellationToken);
    }
}
