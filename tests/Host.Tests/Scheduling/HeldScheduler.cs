using Host.Scheduling;

namespace Host.Tests.Scheduling;

/// <summary>A scheduler that is held to the contract.</summary>
internal sealed class HeldScheduler(IRecurringJobs jobs, Func<Task> start, IDisposable owner) : IDisposable
{
    public IRecurringJobs Jobs => jobs;

    public Task StartAsync() => start();

    public void Dispose() => owner.Dispose();
}
