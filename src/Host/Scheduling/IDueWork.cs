namespace Host.Scheduling;

/// <summary>
/// Work that falls due by the clock alone. It looks at what the database says is due, so that doing it twice or late
/// gives the same result.
/// </summary>
internal interface IDueWork
{
    /// <summary>Its stored name.</summary>
    string Id { get; }

    /// <summary>Its times, as <see cref="RecurringJob.Cron"/> says them, in Shanghai.</summary>
    string Cron { get; }

    /// <summary>
    /// The first instant after <paramref name="after"/> and not after <paramref name="until"/> at which there is something
    /// to do; null where there is none. So a stop of a year costs only the days on which something was due.
    /// </summary>
    Task<DateTimeOffset?> NextAsync(DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Does what is due at an instant, as if it were now.</summary>
    Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken);
}
