namespace Host.Scheduling;

/// <summary>
/// Brings everything that falls due by the clock up to an instant: each occurrence in the order of time, at its own
/// instant. A tick of the scheduler, the making up after a stop and the demonstration's clock all come this way.
/// </summary>
internal sealed class Agenda(IEnumerable<IDueWork> works, AgendaMarks marks) : IDisposable
{
    private readonly IDueWork[] works = [.. works];
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Does all that fell due since the last time, up to an instant, itself included.</summary>
    /// <param name="until">The instant; one that lies before the last time does nothing.</param>
    /// <param name="standAt">Told each instant before it is worked at, so that a clock can stand there; may be null.</param>
    /// <param name="cancellationToken">Stops between two occurrences; what is left is done the next time.</param>
    public async Task RunUntilAsync(
        DateTimeOffset until, Action<DateTimeOffset>? standAt, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var done = await marks.ReadAsync(works.Select(w => w.Id), until, cancellationToken);
            while (await NextAsync(done, until, cancellationToken) is var (work, at))
            {
                standAt?.Invoke(at);
                await work.RunAsync(at, cancellationToken);
                done[work.Id] = at;
                await marks.WriteAsync(done, cancellationToken);
            }

            foreach (var id in done.Keys.Where(id => done[id] < until))
            {
                done[id] = until;
            }

            await marks.WriteAsync(done, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<(IDueWork Work, DateTimeOffset At)?> NextAsync(
        Dictionary<string, DateTimeOffset> done, DateTimeOffset until, CancellationToken cancellationToken)
    {
        (IDueWork Work, DateTimeOffset At)? first = null;
        foreach (var work in works)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = await work.NextAsync(done[work.Id], until, cancellationToken);
            if (next is { } at && (first is null || at < first.Value.At))
            {
                first = (work, at);
            }
        }

        return first;
    }
}
