using System.Globalization;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Notifications;

/// <summary>
/// Sends the letters whose turn it is. Each is claimed first, so that two hosts do not send it both; a failure is kept
/// with its reason and tried again after a growing wait, and given up after <see cref="Backoff.MostAttempts"/>.
/// </summary>
internal sealed class MailDispatch(
    IServiceScopeFactory scopes, IMailCarrier carrier, MailSettings settings, TimeProvider clock)
{
    private const int Batch = 100;

    /// <summary>How long a claim holds: a host that stops amid sending gives the letter free after it.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(3);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await WaitingAsync(cancellationToken) is { Count: > 0 } batch)
        {
            foreach (var letter in batch)
            {
                await SendAsync(letter, cancellationToken);
            }
        }
    }

    private async Task<List<MailRow>> WaitingAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Store>().Mails
            .Where(m => m.NextTryAt <= now)
            .OrderBy(m => m.NextTryAt).ThenBy(m => m.Id).Take(Batch)
            .ToListAsync(cancellationToken);
    }

    /// <summary>What became of a letter that was sent is written down even when the program is being stopped.</summary>
    private async Task SendAsync(MailRow seen, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var until = clock.GetUtcNow() + Claim;
        var claimed = await store.Mails.Where(m => m.Id == seen.Id && m.NextTryAt == seen.NextTryAt)
            .ExecuteUpdateAsync(m => m.SetProperty(r => r.NextTryAt, until), cancellationToken);
        if (claimed == 0)
        {
            return;
        }

        var letter = await store.Mails.AsTracking().SingleAsync(m => m.Id == seen.Id, cancellationToken);
        letter.Attempts++;
        letter.Failure = await TryAsync(letter, cancellationToken);
        letter.SentAt = letter.Failure is null ? clock.GetUtcNow() : null;
        letter.NextTryAt = letter.Failure is null || letter.Attempts >= Backoff.MostAttempts
            ? null
            : clock.GetUtcNow() + Backoff.After(letter.Attempts);
        await store.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>The reason of the failure; null where it was sent.</summary>
    private async Task<string?> TryAsync(MailRow letter, CancellationToken cancellationToken)
    {
        var mail = new Mail(
            letter.Id.ToString("D8", CultureInfo.InvariantCulture), letter.To, letter.Subject,
            $"{letter.Text}\n{settings.Site}{letter.Link}\n", letter.CreatedAt);
        try
        {
            await carrier.SendAsync(mail, cancellationToken);
            return null;
        }
#pragma warning disable CA1031 // whatever a server or a disk says is the reason that is kept
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return e.InnerException is { } inner ? $"{e.Message} {inner.Message}" : e.Message;
        }
    }
}
