using Quartz;

namespace Host.Scheduling;

/// <summary>What Quartz calls: it finds our job by its id and does it. A failure is logged, and its times go on.</summary>
[DisallowConcurrentExecution]
internal sealed partial class RingingJob(QuartzRecurringJobs jobs, ILogger<RingingJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var id = context.JobDetail.Key.Name;
        try
        {
            await jobs.Find(id).What(cancellationToken);
        }
#pragma warning disable CA1031 // whatever a job throws must not end its times
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(id, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Id} failed; it is called again at its next time.")]
    private partial void LogFailed(string id, Exception failure);
}
