namespace Host.Notifications;

/// <summary>Tells everything that waits to be told: first into the inboxes, then by e-mail. One round at a time.</summary>
internal sealed class Post(OutboxExpansion outbox, MailDispatch mails) : IDisposable
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

    public void Dispose() => turn.Dispose();
}
