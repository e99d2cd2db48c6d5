using System.Collections.Concurrent;

namespace Host.Ballots;

/// <summary>
/// Lets many small writes share a transaction: whoever comes first commits for all who came meanwhile, so that a burst
/// costs a few waits for the disk and not one for each. Nobody is answered before his write is on the disk.
/// </summary>
/// <param name="most">How many are committed together at most.</param>
/// <param name="commit">Commits all of them or none, and answers each in its order.</param>
internal sealed class GroupCommit<TItem, TAnswer>(
    int most, Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TAnswer>>> commit) : IDisposable
{
    private readonly ConcurrentQueue<Waiting> queue = new();
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Answered once the item is committed.</summary>
    public async Task<TAnswer> AddAsync(TItem item)
    {
        var mine = new Waiting(item, new(TaskCreationOptions.RunContinuationsAsynchronously));
        queue.Enqueue(mine);
        while (!mine.Answer.Task.IsCompleted)
        {
            await turn.WaitAsync();
            try
            {
                if (!mine.Answer.Task.IsCompleted)
                {
                    await CommitAsync(Take());
                }
            }
            finally
            {
                turn.Release();
            }
        }

        return await mine.Answer.Task;
    }

    public void Dispose() => turn.Dispose();

    private List<Waiting> Take()
    {
        List<Waiting> taken = [];
        while (taken.Count < most && queue.TryDequeue(out var next))
        {
            taken.Add(next);
        }

        return taken;
    }

    private async Task CommitAsync(List<Waiting> taken)
    {
        try
        {
            var answers = await commit([.. taken.Select(waiting => waiting.Item)]);
            foreach (var (waiting, answer) in taken.Zip(answers))
            {
                waiting.Answer.SetResult(answer);
            }
        }
#pragma warning disable CA1031 // each of those waiting is told
        catch (Exception failure)
#pragma warning restore CA1031
        {
            taken.ForEach(waiting => waiting.Answer.TrySetException(failure));
        }
    }

    private sealed record Waiting(TItem Item, TaskCompletionSource<TAnswer> Answer);
}
