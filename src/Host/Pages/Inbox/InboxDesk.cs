using Domain;
using Host.Pages.Layout;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Inbox;

/// <summary>A person's own messages.</summary>
internal sealed class InboxDesk(Store store, Visitor visitor)
{
    private const int Newest = 6;
    private const int PageSize = 50;

    private static readonly Func<Store, AccountId, int, IAsyncEnumerable<InboxMessage>> NewestUnread = EF.CompileAsyncQuery(
        (Store store, AccountId account, int most) => store.Inbox
            .Where(m => m.Account == account && m.ReadAt == null)
            .OrderByDescending(m => m.Id).Take(most)
            .Select(m => new InboxMessage(m.Id, m.Case, new Words(m.Zh, m.En), m.At, false)));

    /// <summary>The newest that are not read.</summary>
    public async Task<IReadOnlyList<InboxMessage>> UnreadAsync()
    {
        List<InboxMessage> messages = [];
        await foreach (var message in NewestUnread(store, visitor.Account, Newest))
        {
            messages.Add(message);
        }

        return messages;
    }

    /// <summary>All, newest first, a page at a time.</summary>
    /// <param name="before">The number before which the page begins; null for the first page.</param>
    public async Task<IReadOnlyList<InboxMessage>> PageAsync(long? before) => await store.Inbox
        .Where(m => m.Account == visitor.Account && (before == null || m.Id < before))
        .OrderByDescending(m => m.Id).Take(PageSize)
        .Select(m => new InboxMessage(m.Id, m.Case, new Words(m.Zh, m.En), m.At, m.ReadAt != null))
        .ToListAsync();

    /// <summary>Marks everything as read up to a message, itself included.</summary>
    public Task ReadUpToAsync(long last) => store.Inbox
        .Where(m => m.Account == visitor.Account && m.ReadAt == null && m.Id <= last)
        .ExecuteUpdateAsync(m => m.SetProperty(x => x.ReadAt, visitor.Now));

    public static bool MayGoOn(IReadOnlyList<InboxMessage> page) => page.Count == PageSize;
}
