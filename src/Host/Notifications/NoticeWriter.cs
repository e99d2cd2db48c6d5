using Domain;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Notifications;

/// <summary>
/// Puts messages into the inboxes, and a letter beside each for accounts with an e-mail address. What an account has
/// already is left out; what two hosts write at once the unique key lets in once.
/// </summary>
internal sealed class NoticeWriter(Store store, WriteGate gate)
{
    private const int Tries = 5;
    private const int LongestSubject = 300;

    /// <summary>
    /// Delivers messages and saves whatever else was changed in the same store, all at once. Where another writer was
    /// first, it starts again.
    /// </summary>
    /// <param name="make">Reads what is needed and makes the messages; called again for each try.</param>
    /// <param name="cancellationToken">Nothing is written where it comes first.</param>
    public async Task DeliverAsync(Func<Task<IReadOnlyList<Notice>>> make, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await AddAsync(await make(), cancellationToken);
                using var turn = await gate.EnterAsync(cancellationToken);
                await store.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateException e) when (attempt < Tries && Clash.IsClash(e))
            {
                store.ChangeTracker.Clear();
            }
        }
    }

    private async Task AddAsync(IReadOnlyList<Notice> notices, CancellationToken cancellationToken)
    {
        if (notices.Count == 0)
        {
            return;
        }

        var known = await KnownAsync(notices, cancellationToken);
        var addresses = await AddressesAsync(notices, cancellationToken);
        var history = await NoticeHistory.UntilAsync(store, cancellationToken);
        foreach (var notice in notices.Where(n => known.Add((n.Account, n.Key))))
        {
            var isHistory = notice.At < history;
            store.Inbox.Add(ToInbox(notice, isHistory));
            if (!isHistory && addresses.GetValueOrDefault(notice.Account) is { } address)
            {
                store.Mails.Add(ToMail(notice, address));
            }
        }
    }

    private async Task<HashSet<(AccountId, string)>> KnownAsync(IReadOnlyList<Notice> notices, CancellationToken cancellationToken)
    {
        var keys = notices.Select(n => n.Key).Distinct().ToList();
        var rows = await store.Inbox.Where(m => keys.Contains(m.Key))
            .Select(m => new { m.Account, m.Key }).ToListAsync(cancellationToken);
        return [.. rows.Select(m => (m.Account, m.Key))];
    }

    private async Task<Dictionary<AccountId, string>> AddressesAsync(
        IReadOnlyList<Notice> notices, CancellationToken cancellationToken)
    {
        var ids = notices.Select(n => n.Account.Value).Distinct().ToList();
        var rows = await store.Users.Where(u => ids.Contains(u.Id) && u.Email != null)
            .Select(u => new { u.Id, u.Email }).ToListAsync(cancellationToken);
        return rows.ToDictionary(u => new AccountId(u.Id), u => u.Email!);
    }

    private static InboxRow ToInbox(Notice notice, bool isHistory) => new()
    {
        Account = notice.Account,
        Case = notice.Case,
        Zh = notice.Text.Body.Zh,
        En = notice.Text.Body.En,
        Link = notice.Link,
        At = notice.At,
        ReadAt = isHistory ? notice.At : null,
        Key = notice.Key,
    };

    private static MailRow ToMail(Notice notice, string address) => new()
    {
        Account = notice.Account,
        Key = notice.Key,
        To = address,
        Subject = notice.Text.Subject.Zh.Length <= LongestSubject ? notice.Text.Subject.Zh : notice.Text.Subject.Zh[..LongestSubject],
        Text = $"{notice.Text.Body.Zh}\n\n{notice.Text.Body.En}\n",
        Link = notice.Link,
        CreatedAt = notice.At,
        NextTryAt = notice.At,
    };
}
