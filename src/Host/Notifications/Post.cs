namespace Host.Notifications;

/// <summary>Tells everything that waits to be told: first into the inboxes, then by e-mail. One round at a time.</summary>
/// <remarks>
/// It outlives the services around it: a letter that is slow to carry may come back when the program is gone, and what
/// became of it is then found out at the next start, when its claim has run out.
/// </remarks>
#pragma warning disable CA1001 // a semaphore whose wait handle nobody takes holds nothing, and a round in flight still gives it back
internal sealed class Post(OutboxExpansion outbox, MailDispatch mails)
#pragma warning restore CA1001
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await outbox.RunAsync(cancellationToken);
            await mails.RunAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }
}
