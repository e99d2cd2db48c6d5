namespace Host.Persistence;

/// <summary>
/// Lets writers in one after another where the database has room for one only (SQLite): waiting here is cheaper than
/// being turned away by a locked file. Other databases let all in.
/// </summary>
internal sealed class WriteGate(bool oneAtATime) : IDisposable
{
    private readonly SemaphoreSlim? turns = oneAtATime ? new SemaphoreSlim(1, 1) : null;
    private readonly SemaphoreSlim retries = new(1, 1);

    public async ValueTask<Turn> EnterAsync(CancellationToken cancellationToken)
    {
        if (turns is not null)
        {
            await turns.WaitAsync(cancellationToken);
        }

        return new Turn(turns);
    }

    /// <summary>
    /// A turn for an act that lost a race: it reads and writes within it, one such act after another, so that it cannot lose
    /// to the others for ever.
    /// </summary>
    public async ValueTask<Turn> EnterAgainAsync(CancellationToken cancellationToken)
    {
        var mine = turns ?? retries;
        await mine.WaitAsync(cancellationToken);
        return new Turn(mine);
    }

    public void Dispose()
    {
        turns?.Dispose();
        retries.Dispose();
    }

    /// <summary>A writer's turn; disposing it lets the next one in.</summary>
    internal readonly struct Turn(SemaphoreSlim? turns) : IDisposable
    {
        public void Dispose() => turns?.Release();
    }
}
