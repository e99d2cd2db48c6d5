using System.Threading.Channels;

namespace Host.Tests.Scheduling;

/// <summary>Counts calls, and lets a test wait until there were so many.</summary>
internal sealed class Calls
{
    private readonly Channel<bool> noted = Channel.CreateUnbounded<bool>();
    private int seen;
    private int count;

    public int Count => Volatile.Read(ref count);

    /// <summary>Notes a call; what it gives back may be thrown.</summary>
    public InvalidOperationException Note()
    {
        Interlocked.Increment(ref count);
        noted.Writer.TryWrite(true);
        return new InvalidOperationException("The job failed on purpose.");
    }

    public async Task WaitForAsync(int calls)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        for (; seen < calls; seen++)
        {
            await noted.Reader.ReadAsync(limit.Token);
        }
    }
}
