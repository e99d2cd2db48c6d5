using Host.Scheduling;
using Host.Tests.Building;

namespace Host.Tests.Scheduling;

public sealed class RunningTheAgenda
{
    [Fact]
    public async Task Does_each_occurrence_in_the_order_of_time_at_its_own_instant()
    {
        await using var installation = await Installation.OnSqliteAsync();
        List<string> done = [];
        using var agenda = new Agenda(
            [new Every("b", 20, done), new Every("a", 30, done)], installation.Get<AgendaMarks>());
        await agenda.RunUntilAsync(Minute(0), null, CancellationToken.None);

        List<DateTimeOffset> stood = [];
        await agenda.RunUntilAsync(Minute(65), stood.Add, CancellationToken.None);

        done.ShouldBe(["b 20", "a 30", "b 40", "b 60", "a 60"]);
        stood.ShouldBe([Minute(20), Minute(30), Minute(40), Minute(60), Minute(60)]);
    }

    [Fact]
    public async Task Goes_on_after_a_failure_with_what_was_not_done()
    {
        await using var installation = await Installation.OnSqliteAsync();
        List<string> done = [];
        var work = new Every("a", 10, done);
        using (var agenda = new Agenda([work], installation.Get<AgendaMarks>()))
        {
            await agenda.RunUntilAsync(Minute(0), null, CancellationToken.None);
            work.FailAt = Minute(20);
            await Should.ThrowAsync<InvalidOperationException>(() => agenda.RunUntilAsync(Minute(35), null, CancellationToken.None));
        }

        work.FailAt = null;
        using var restarted = new Agenda([work], installation.Get<AgendaMarks>());
        await restarted.RunUntilAsync(Minute(35), null, CancellationToken.None);

        done.ShouldBe(["a 10", "a 20", "a 30"]);
    }

    [Fact]
    public async Task Makes_up_nothing_from_before_its_first_run_and_nothing_when_the_clock_went_back()
    {
        await using var installation = await Installation.OnSqliteAsync();
        List<string> done = [];
        using var agenda = new Agenda([new Every("a", 10, done)], installation.Get<AgendaMarks>());

        await agenda.RunUntilAsync(Minute(95), null, CancellationToken.None);
        await agenda.RunUntilAsync(Minute(15), null, CancellationToken.None);
        done.ShouldBeEmpty();

        await agenda.RunUntilAsync(Minute(100), null, CancellationToken.None);
        done.ShouldBe(["a 100"]);
    }

    private static DateTimeOffset Minute(int minute) => DateTimeOffset.UnixEpoch.AddMinutes(minute);

    /// <summary>Due every so many minutes.</summary>
    private sealed class Every(string id, int minutes, List<string> done) : IDueWork
    {
        public DateTimeOffset? FailAt { get; set; }

        public string Id => id;

        public string Cron => "* * * * *";

        public Task<DateTimeOffset?> NextAsync(DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
        {
            var next = Minute(((int)(after - Minute(0)).TotalMinutes / minutes * minutes) + minutes);
            return Task.FromResult<DateTimeOffset?>(next <= until ? next : null);
        }

        public Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken)
        {
            if (at == FailAt)
            {
                throw new InvalidOperationException("The database is gone.");
            }

            done.Add($"{id} {(int)(at - Minute(0)).TotalMinutes}");
            return Task.CompletedTask;
        }
    }
}
