namespace Host.Scheduling;

/// <summary>The times of our jobs, which are all in Shanghai.</summary>
internal static class CronTimes
{
    public const string TimeZone = "Asia/Shanghai";

    /// <summary>The first time after an instant, if it comes before the end of a span.</summary>
    public static DateTimeOffset? NextWithin(this IRecurringJobs jobs, string cron, DateTimeOffset after, DateTimeOffset until) =>
        jobs.NextAfter(cron, TimeZone, after) is { } next && next <= until ? next : null;
}
