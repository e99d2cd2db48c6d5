using Domain;
using Domain.Calendar;
using Host.Scheduling;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Scheduling;

/// <summary>An offer received on 2026-09-02 is answered by 2026-09-22 at the latest: 20 days, 集体合同规定 Art 32(2).</summary>
[Collection(PostgresTests.Name)]
public sealed class SweepingDeadlines(PostgresCluster cluster)
{
    [Fact]
    public async Task The_last_day_itself_may_be_used_to_its_end()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var walked = await ServedAsync(installation);

        await installation.LetPassAsync("2026-09-22", 23, 59);

        (await walked.OpenAsync()).ShouldBe(["Bargaining.ReplyToOffer"]);
    }

    [Fact]
    public async Task At_the_midnight_after_it_an_unanswered_offer_becomes_no_reply_once_however_often_it_is_fired()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await FireManyTimesAsync(installation);
    }

    [PostgresFact]
    public async Task The_same_happens_once_on_PostgreSQL_too()
    {
        await using var installation = await Installation.OnPostgresAsync(await cluster.NewDatabaseAsync());
        await FireManyTimesAsync(installation);
    }

    [Fact]
    public async Task After_a_stop_it_is_made_up_at_the_instant_at_which_it_was_due()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var walked = await ServedAsync(installation);

        await installation.LetPassAsync("2026-12-01");

        (await installation.LapsesAsync(walked.Id)).ShouldHaveSingleItem().At.ShouldBe(Shanghai.StartOf(WalkedCase.Day("2026-09-23")));
    }

    [Fact]
    public async Task A_last_day_that_was_over_when_it_was_recorded_lapses_at_the_next_tick()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var walked = await ServedAsync(installation);
        await installation.Get<AgendaMarks>().WriteAsync(
            new Dictionary<string, DateTimeOffset> { ["deadline-sweep"] = Agendas.At("2026-10-20", 9) }, CancellationToken.None);

        await installation.LetPassAsync("2026-10-20", 9, 1);

        (await installation.LapsesAsync(walked.Id)).ShouldHaveSingleItem().At.ShouldBe(Agendas.At("2026-10-20", 9, 1));
    }

    [Fact]
    public async Task A_case_that_fails_does_not_stop_the_others_and_is_tried_again()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var (broken, sound) = (await ServedAsync(installation), await ServedAsync(installation));
        var position = await SetPositionAsync(installation, broken.Id, "no position");

        await installation.LetPassAsync("2026-09-23");
        (await installation.LapsesAsync(broken.Id)).ShouldBeEmpty();
        (await installation.LapsesAsync(sound.Id)).ShouldHaveSingleItem();

        await SetPositionAsync(installation, broken.Id, position);
        await installation.LetPassAsync("2026-09-23", 9, 1);
        (await installation.LapsesAsync(broken.Id)).ShouldHaveSingleItem().Outcome.ShouldBe("NoReply");
    }

    private static async Task FireManyTimesAsync(Installation installation)
    {
        var walked = await ServedAsync(installation);
        var sweep = installation.Get<DeadlineSweep>();
        var midnight = Shanghai.StartOf(WalkedCase.Day("2026-09-23"));

        await Task.WhenAll(sweep.RunAsync(midnight, CancellationToken.None), sweep.RunAsync(midnight, CancellationToken.None));
        await installation.LetPassAsync("2026-09-23");
        await installation.LetPassAsync("2026-09-23");

        var lapse = (await installation.LapsesAsync(walked.Id)).ShouldHaveSingleItem();
        lapse.Outcome.ShouldBe("NoReply");
        lapse.At.ShouldBe(midnight);
        (await walked.OpenAsync()).ShouldBe(["Bargaining.ReportRefusal"]);
    }

    /// <summary>A case whose offer was served, with the agenda brought up to that morning.</summary>
    private static async Task<WalkedCase> ServedAsync(Installation installation)
    {
        var walked = new WalkedCase(installation);
        await walked.ToTheServedOfferAsync();
        await installation.LetPassAsync("2026-09-02");
        return walked;
    }

    private static async Task<string> SetPositionAsync(Installation installation, CaseId id, string position) =>
        await installation.ReadAsync(async s =>
        {
            var row = await s.Cases.AsTracking().SingleAsync(c => c.Id == id);
            var before = row.Position;
            row.Position = position;
            await s.SaveChangesAsync();
            return before;
        });
}
