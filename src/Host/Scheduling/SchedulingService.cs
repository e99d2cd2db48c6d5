namespace Host.Scheduling;

/// <summary>
/// At start makes up what was missed while the program stood still, before anybody is served; then has the scheduler ring
/// at the time of each job. Whichever rings, everything is brought up to date: so a clock that runs differently from the
/// machine's is kept up with too.
/// </summary>
internal sealed class SchedulingService(
    IRecurringJobs jobs, IEnumerable<IDueWork> works, Agenda agenda, TimeProvider clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken);
        foreach (var work in works)
        {
            await jobs.AddAsync(new RecurringJob(work.Id, work.Cron, CronTimes.TimeZone, CatchUpAsync), cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task CatchUpAsync(CancellationToken cancellationToken) =>
        agenda.RunUntilAsync(clock.GetUtcNow(), null, cancellationToken);
}
