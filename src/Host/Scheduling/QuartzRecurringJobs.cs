using System.Collections.Concurrent;
using Quartz;

namespace Host.Scheduling;

/// <summary>Quartz as the scheduler. Its jobs live in memory: what is due stands in our database, and missed times are made up by us.</summary>
internal sealed class QuartzRecurringJobs(ISchedulerFactory factory) : IRecurringJobs
{
    private readonly ConcurrentDictionary<string, RecurringJob> jobs = new();

    public DateTimeOffset? NextAfter(string cron, string timeZone, DateTimeOffset after) =>
        QuartzCron.Read(cron, timeZone).GetNextValidTimeAfter(after)?.ToUniversalTime();

    public async Task AddAsync(RecurringJob job, CancellationToken cancellationToken)
    {
        var times = QuartzCron.Read(job.Cron, job.TimeZone);
        var scheduler = await factory.GetScheduler(cancellationToken);
        var detail = JobBuilder.Create<RingingJob>().WithIdentity(job.Id).Build();
        var trigger = TriggerBuilder.Create()
            .WithIdentity(job.Id)
            .WithCronSchedule(times, schedule => schedule.WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing))
            .Build();
        jobs[job.Id] = job;
        await scheduler.DeleteJob(detail.Key, cancellationToken);
        await scheduler.ScheduleJob(detail, trigger, cancellationToken: cancellationToken);
    }

    public async Task RingAsync(string id, CancellationToken cancellationToken)
    {
        Find(id);
        var scheduler = await factory.GetScheduler(cancellationToken);
        await scheduler.TriggerJob(new JobKey(id), cancellationToken);
    }

    /// <summary>The job that was taken on under this id.</summary>
    public RecurringJob Find(string id) =>
        jobs.GetValueOrDefault(id) ?? throw new KeyNotFoundException($"There is no job {id}.");
}
