namespace Host.Scheduling;

/// <summary>
/// The seam to a scheduler: all that this program asks of one. Whatever stands behind it is held to the tests of
/// <c>RecurringJobsContract</c>.
/// </summary>
internal interface IRecurringJobs
{
    /// <summary>The first time of a job after an instant, to the minute; the instant itself does not count.</summary>
    /// <param name="cron">The five fields of <see cref="RecurringJob.Cron"/>.</param>
    /// <param name="timeZone">The zone whose wall clock they mean.</param>
    /// <param name="after">Any instant.</param>
    /// <returns>In UTC; null where the fields name no time after it, such as 30 February.</returns>
    /// <exception cref="FormatException">The fields cannot be read.</exception>
    DateTimeOffset? NextAfter(string cron, string timeZone, DateTimeOffset after);

    /// <summary>
    /// Takes a job on: from then on it is called at its times, never twice at once. A job of the same id is replaced. Times
    /// that passed while nobody was there are not made up here, for <see cref="Agenda"/> does it.
    /// </summary>
    /// <exception cref="FormatException">Its times cannot be read.</exception>
    Task AddAsync(RecurringJob job, CancellationToken cancellationToken);

    /// <summary>Calls a job now, beside its times; waits for nothing.</summary>
    /// <exception cref="KeyNotFoundException">There is no such job.</exception>
    Task RingAsync(string id, CancellationToken cancellationToken);
}
