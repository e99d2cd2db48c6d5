using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Lawkeeping;

/// <summary>The recount of open deadlines: in batches, resumable, each duty once.</summary>
[Collection(PostgresTests.Name)]
public sealed class CountingDeadlinesAgain(PostgresCluster cluster)
{
    private const int Many = Recounts.Batch + 300;

    [Fact]
    public async Task Goes_on_where_it_was_killed()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await FillAsync(installation);
        (await installation.Get<Recounts>().StepAsync(CancellationToken.None)).ShouldBe(RecountState.Begun);
        (await RecountAsync(installation)).ShouldSatisfyAllConditions(
            recount => recount.Counted.ShouldBeInRange(1, Recounts.Batch), recount => recount.FinishedAt.ShouldBeNull());

        await using var restarted = installation.Beside();
        await restarted.RecountAsync();

        await ShouldBeCountedOnceAsync(installation);
    }

    [Fact]
    public async Task Given_up_amid_a_batch_leaves_nothing_of_it()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await FillAsync(installation);
        await installation.Get<Recounts>().StepAsync(CancellationToken.None);
        var counted = (await RecountAsync(installation)).Counted;
        using var killed = new CancellationTokenSource();
        await killed.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => installation.Get<Recounts>().StepAsync(killed.Token));

        (await installation.ReadAsync(s => s.Duties.CountAsync(d => d.CountedWith == 1))).ShouldBe(counted);
        await installation.RecountAsync();
        await ShouldBeCountedOnceAsync(installation);
    }

    [PostgresFact]
    public async Task By_two_hosts_at_once_counts_each_duty_once()
    {
        await using var installation = await Installation.OnPostgresAsync(await cluster.NewDatabaseAsync());
        await FillAsync(installation);
        await using var other = installation.Beside();

        await Task.WhenAll(Task.Run(installation.RecountAsync), Task.Run(other.RecountAsync));

        await ShouldBeCountedOnceAsync(installation);
    }

    [Fact]
    public async Task A_duty_that_was_closed_after_it_was_read_stays_closed_as_it_was()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var id = await OpenOffer.ServedOnAsync(installation, "2027-01-18");
        await installation.SendAsync(Office.Administrator, Notices.Import());

        await installation.ReadAsync(async recounting =>
        {
            var duty = await recounting.Duties.AsTracking().SingleAsync(d => d.Case == id && d.RuleId == "BJ-06");
            await installation.ReadAsync(s => s.Duties.Where(d => d.Case == id && d.RuleId == "BJ-06")
                .ExecuteUpdateAsync(d => d.SetProperty(r => r.Open, false)));
            duty.Due = new DateOnly(2027, 2, 12);
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => recounting.SaveChangesAsync());
            return 0;
        });

        (await installation.ReplyAsync(id)).Due.ShouldBe(new DateOnly(2027, 2, 9));
    }

    [Fact]
    public async Task Two_changes_one_after_the_other_are_counted_together()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var id = await OpenOffer.ServedOnAsync(installation, "2027-01-18");
        await installation.SendAsync(Office.Administrator, Notices.Import());
        await installation.SendAsync(Office.Administrator, AddingRules.Reply(15, "2027-01-01"));

        await installation.RecountAsync();

        (await installation.ReplyAsync(id)).ShouldSatisfyAllConditions(
            duty => duty.Due.ShouldBe(new DateOnly(2027, 2, 2)), duty => duty.CountedWith.ShouldBe(2));
        (await installation.ReadAsync(s => s.Recounts.CountAsync(r => r.FinishedAt == null))).ShouldBe(0);
    }

    /// <summary>An act on a case counts its open duties itself; the recount then has nothing left to do there.</summary>
    [Fact]
    public async Task What_an_act_has_counted_already_is_not_told_as_moved()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var id = await OpenOffer.ServedOnAsync(installation, "2027-01-18");
        await installation.SendAsync(Office.Administrator, Notices.Import());
        await installation.SendAsync(Office.HrDepartment, new ReplyToOffer { Case = id, Kind = Domain.Bargaining.ReplyKind.Accepted });

        await installation.RecountAsync();

        (await installation.ReadAsync(s => s.DutyMoves.CountAsync())).ShouldBe(0);
    }

    /// <summary>The notice is imported and waits to be counted.</summary>
    private static async Task FillAsync(Installation installation)
    {
        var model = await OpenOffer.ServedOnAsync(installation, "2027-01-18");
        await ManyDuties.AddAsync(installation, model, Many, _ => new DateOnly(2027, 1, 18));
        await installation.SendAsync(Office.Administrator, Notices.Import());
    }

    private static async Task ShouldBeCountedOnceAsync(Installation installation)
    {
        var recount = await RecountAsync(installation);
        recount.Counted.ShouldBe(recount.Total);
        recount.FinishedAt.ShouldNotBeNull();
        var moves = await installation.ReadAsync(s => s.DutyMoves.Select(m => m.Case).ToListAsync());
        moves.Distinct().Count().ShouldBe(Many + 1);
        moves.Count.ShouldBe(recount.Moved);
        (await installation.ReadAsync(s => s.Duties.CountAsync(d => d.Open && d.Due == new DateOnly(2027, 2, 12) && d.CountedWith == 1)))
            .ShouldBe(Many + 1);
        (await installation.ReadAsync(s => s.Outbox.CountAsync(m => m.Kind == OutboxRow.DeadlinesMoved))).ShouldBe(1);
    }

    private static Task<RecountRow> RecountAsync(Installation installation) => installation.ReadAsync(s => s.Recounts.SingleAsync());
}
