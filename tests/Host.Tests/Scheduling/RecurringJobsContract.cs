using System.Globalization;
using Host.Scheduling;

namespace Host.Tests.Scheduling;

/// <summary>What a scheduler behind our seam must do. Another one is held to it by a subclass.</summary>
public abstract class RecurringJobsContract
{
    private const string Shanghai = "Asia/Shanghai";

    [Theory]
    [InlineData("30 8 * * *", "2026-11-21T00:29:59Z", "2026-11-21T00:30:00Z")] // the same morning
    [InlineData("30 8 * * *", "2026-11-21T00:30:00Z", "2026-11-22T00:30:00Z")] // the instant itself does not count
    [InlineData("* * * * *", "2026-11-21T00:30:00Z", "2026-11-21T00:31:00Z")]
    [InlineData("* * * * *", "2026-11-21T00:30:00.001Z", "2026-11-21T00:31:00Z")]
    [InlineData("0 8 1 1,7 *", "2026-06-30T23:59:59Z", "2026-07-01T00:00:00Z")] // 08:00 in Shanghai is midnight UTC
    [InlineData("0 8 1 1,7 *", "2026-07-01T00:00:00Z", "2027-01-01T00:00:00Z")]
    [InlineData("0 9 * * MON-FRI", "2026-11-20T01:00:00Z", "2026-11-23T01:00:00Z")] // Friday to Monday
    [InlineData("0 0 29 2 *", "2026-03-01T00:00:00Z", "2028-02-28T16:00:00Z")] // the next leap day
    public void The_next_time_is_counted_on_the_wall_clock_of_the_zone(string cron, string after, string expected)
    {
        using var held = Create();
        held.Jobs.NextAfter(cron, Shanghai, Instant(after)).ShouldBe(Instant(expected));
    }

    [Theory]
    [InlineData("61 * * * *")]
    [InlineData("0 8 * *")]
    [InlineData("0 0 8 * * *")]
    [InlineData("0 8 1 * MON")] // which of the two days is meant differs between schedulers
    [InlineData("0 8 * * 1")] // so does which day is the first
    [InlineData("often")]
    public void Times_that_cannot_be_read_are_refused(string cron)
    {
        using var held = Create();
        Should.Throw<FormatException>(() => held.Jobs.NextAfter(cron, Shanghai, DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public async Task A_job_is_called_when_it_is_rung_and_again_after_it_failed()
    {
        using var held = await StartedAsync();
        var calls = new Calls();
        await held.Jobs.AddAsync(Yearly("job", _ => throw calls.Note()), CancellationToken.None);

        await held.Jobs.RingAsync("job", CancellationToken.None);
        await calls.WaitForAsync(1);
        await held.Jobs.RingAsync("job", CancellationToken.None);
        await calls.WaitForAsync(2);
    }

    [Fact]
    public async Task A_job_is_never_called_twice_at_once()
    {
        using var held = await StartedAsync();
        var (calls, gate) = (new Calls(), new SemaphoreSlim(0));
        var (inside, most) = (0, 0);
        await held.Jobs.AddAsync(Yearly("slow", async token =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            calls.Note();
            await gate.WaitAsync(token);
            Interlocked.Decrement(ref inside);
        }), CancellationToken.None);

        await held.Jobs.RingAsync("slow", CancellationToken.None);
        await held.Jobs.RingAsync("slow", CancellationToken.None);
        await calls.WaitForAsync(1);
        gate.Release(2);
        await calls.WaitForAsync(2);
        most.ShouldBe(1);
    }

    [Fact]
    public async Task A_job_of_the_same_name_replaces_the_one_before()
    {
        using var held = await StartedAsync();
        var (old, late) = (new Calls(), new Calls());
        await held.Jobs.AddAsync(Yearly("job", _ => throw old.Note()), CancellationToken.None);
        await held.Jobs.AddAsync(Yearly("job", _ => throw late.Note()), CancellationToken.None);

        await held.Jobs.RingAsync("job", CancellationToken.None);
        await late.WaitForAsync(1);
        old.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_job_that_nobody_added_cannot_be_rung()
    {
        using var held = await StartedAsync();
        await Should.ThrowAsync<KeyNotFoundException>(() => held.Jobs.RingAsync("nobody", CancellationToken.None));
    }

    /// <summary>A scheduler of its own for one test.</summary>
    private protected abstract HeldScheduler Create();

    private async Task<HeldScheduler> StartedAsync()
    {
        var held = Create();
        await held.StartAsync();
        return held;
    }

    private static RecurringJob Yearly(string id, Func<CancellationToken, Task> what) => new(id, "0 0 1 1 *", Shanghai, what);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
