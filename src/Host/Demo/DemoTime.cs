using System.Globalization;
using Host.Notifications;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace Host.Demo;

/// <summary>Moves the demonstration's clock forward through everything that falls due on the way, and keeps its place over a restart.</summary>
internal sealed class DemoTime(DemoClock clock, Agenda agenda, Post post, IServiceScopeFactory scopes) : IDisposable
{
    private const string Mark = "demo:clock-ahead";
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>
    /// Moves the clock: each thing that falls due on the way happens in the order of time and at its own instant, and all
    /// that it has to say is told before the clock runs on.
    /// </summary>
    /// <exception cref="Domain.RefusedException">The instant is not ahead, or too far.</exception>
    public async Task MoveAsync(DateTimeOffset to, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            new ClockGoesForward(clock.GetUtcNow(), to).Enforce();
            await agenda.RunUntilAsync(clock.GetUtcNow(), null, cancellationToken);
            await agenda.RunUntilAsync(to, clock.StandAt, cancellationToken);
            clock.StandAt(to);
            await post.RunAsync(cancellationToken);
        }
        finally
        {
            clock.RunFrom(clock.GetUtcNow());
            await RememberAsync();
            turn.Release();
        }
    }

    /// <summary>
    /// At start: goes on from where the clock was, and never before what was done already; a later instant on the command
    /// line moves it on, and what falls due in between is made up as after any stop.
    /// </summary>
    public async Task RestoreAsync(TimeProvider machine, DateTimeOffset? asked, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var mark = await store.Marks.SingleOrDefaultAsync(m => m.Name == Mark, cancellationToken);
        var start = mark is null
            ? asked ?? machine.GetUtcNow()
            : machine.GetUtcNow() + TimeSpan.Parse(mark.Value, CultureInfo.InvariantCulture);
        var done = await AgendaMarks.LatestAsync(store, cancellationToken);
        clock.RunFrom(new[] { start, asked ?? start, done ?? start }.Max());
        await RememberAsync();
    }

    public void Dispose() => turn.Dispose();

    private async Task RememberAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var value = clock.Ahead.ToString("c", CultureInfo.InvariantCulture);
        var mark = await store.Marks.AsTracking().SingleOrDefaultAsync(m => m.Name == Mark);
        if (mark is null)
        {
            store.Marks.Add(new MarkRow { Name = Mark, Value = value });
        }
        else
        {
            mark.Value = value;
        }

        await store.SaveChangesAsync();
    }
}
