using Domain;
using Host.Notifications;
using Host.Pages.Layout;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Messages;

/// <summary>A person's own messages, as pages show them.</summary>
internal sealed class MessageDesk(Store store, Visitor visitor, Inbox inbox)
{
    private const int Newest = 6;
    private const int PageSize = 50;

    private static readonly PerProvider<Func<Store, AccountId, int, IAsyncEnumerable<Message>>> NewestUnread = new(() => EF.CompileAsyncQuery(
        (Store store, AccountId account, int most) => store.Inbox
            .Where(m => m.Account == account && m.ReadAt == null)
            .OrderByDescending(m => m.Id).Take(most)
            .Select(m => new Message(m.Id, m.Link, new Words(m.Zh, m.En), m.At, false))));

    /// <summary>The newest that are not read.</summary>
    public async Task<IReadOnlyList<Message>> UnreadAsync()
    {
        List<Message> messages = [];
        await foreach (var message in NewestUnread.For(store)(store, visitor.Account, Newest))
        {
            messages.Add(message);
        }

        return messages;
    }

    /// <summary>All, newest first, a page at a time.</summary>
    /// <param name="before">The number before which the page begins; null for the first page.</param>
    public async Task<IReadOnlyList<Message>> PageAsync(long? before) =>
        [.. (await inbox.ListAsync(before, CancellationToken.None))
            .Select(m => new Message(m.Id, m.Link, new Words(m.Zh, m.En), m.At, m.ReadAt is not null))];

    /// <summary>Marks everything as read up to a message, itself included.</summary>
    public Task ReadUpToAsync(long last) => inbox.ReadUptoAsync(last, CancellationToken.None);

    public static bool MayGoOn(IReadOnlyList<Message> page) => page.Count == PageSize;
}
