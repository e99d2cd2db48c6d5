using Domain.Calendar;
using Host.Letters;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Scheduling;

/// <summary>Each night opens the letterbox: what was put in on the day before, all at once, so that no time of the day is known.</summary>
internal sealed class LetterboxOpening(IServiceScopeFactory scopes, IRecurringJobs jobs, LetterBox box) : IDueWork
{
    public string Id => "letterbox";

    public string Cron => "5 0 * * *";

    /// <summary>The next night, where something lies in the box.</summary>
    public async Task<DateTimeOffset?> NextAsync(DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var any = await scope.ServiceProvider.GetRequiredService<Store>().LetterSlips.AnyAsync(cancellationToken);
        return any ? jobs.NextWithin(Cron, after, until) : null;
    }

    public Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken) =>
        box.OpenAsync(Shanghai.DayOf(at), new StandingClock(at), cancellationToken);
}
