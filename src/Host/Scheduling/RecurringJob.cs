namespace Host.Scheduling;

/// <summary>Something that a scheduler does again and again.</summary>
/// <param name="Id">Its stored name, unique among all jobs, such as <c>deadline-sweep</c>.</param>
/// <param name="Cron">
/// Five fields: minute, hour, day of month, month, day of week by name. <c>30 8 * * *</c> is every day at half past eight.
/// </param>
/// <param name="TimeZone">The zone whose wall clock the fields mean, such as <c>Asia/Shanghai</c>.</param>
/// <param name="What">
/// What is done. It looks up for itself what is due, so that being called twice or late does no harm. Where it throws, the
/// scheduler logs it and calls it again at the next time.
/// </param>
internal sealed record RecurringJob(string Id, string Cron, string TimeZone, Func<CancellationToken, Task> What);
