using Domain;
using Domain.Bargaining;
using Domain.Calendar;
using Domain.Ledger;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Lawkeeping;
using Host.Notifications;
using Host.Pipeline;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Host.Tests.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Lawkeeping;

[Collection(PostgresTests.Name)]
public sealed class ImportingAHolidayNotice(PostgresCluster cluster)
{
    [Fact]
    public async Task Moves_the_open_deadlines_of_its_year_and_they_are_provisional_no_longer()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await MovesAsync(installation);
    }

    [PostgresFact]
    public async Task Does_so_on_PostgreSQL_too()
    {
        await using var installation = await Installation.OnPostgresAsync(await cluster.NewDatabaseAsync());
        await MovesAsync(installation);
    }

    private static async Task MovesAsync(Installation installation)
    {
        var id = await OpenOffer.ServedOnAsync(installation, "2027-01-18");
        (await installation.ReplyAsync(id)).ShouldSatisfyAllConditions(
            duty => duty.Due.ShouldBe(new DateOnly(2027, 2, 9)), duty => duty.Provisional.ShouldBeTrue());

        await installation.SendAsync(Office.Administrator, Notices.Import());
        await installation.RecountAsync();

        (await installation.ReplyAsync(id)).ShouldSatisfyAllConditions(
            duty => duty.Due.ShouldBe(new DateOnly(2027, 2, 12)),
            duty => duty.Provisional.ShouldBeFalse(),
            duty => duty.CountedFrom.ShouldBe(new DateOnly(2027, 1, 18)),
            duty => duty.CountedWith.ShouldBe(1));
        (await installation.ReadAsync(s => s.DutyMoves.ToListAsync())).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            move => move.FromDue.ShouldBe(new DateOnly(2027, 2, 9)), move => move.ToDue.ShouldBe(new DateOnly(2027, 2, 12)));
        (await installation.ReadAsync(s => s.Recounts.SingleAsync())).ShouldSatisfyAllConditions(
            recount => recount.Counted.ShouldBe(recount.Total), recount => recount.Moved.ShouldBe(1), recount => recount.FinishedAt.ShouldNotBeNull());
    }

    [Fact]
    public async Task Tells_the_holder_of_a_deadline_that_moved_once_and_nobody_else()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await OpenOffer.ServedOnAsync(installation, "2027-01-18");
        await installation.Get<Post>().RunAsync(CancellationToken.None);
        var before = await installation.ReadAsync(s => s.Inbox.CountAsync());

        await installation.SendAsync(Office.Administrator, Notices.Import());
        await installation.RecountAsync();
        await installation.RecountAsync();
        await installation.Get<Post>().RunAsync(CancellationToken.None);

        var told = (await installation.InboxOfAsync(Office.HrDepartment))[^1];
        told.Zh.ShouldBe("因2027年放假安排有变动，您办理的1项期限重新计算：《鑫巴蜀餐饮集体合同》“书面答复要约”由2027年2月9日改为2027年2月12日。");
        told.Link.ShouldBe("/moved/1");
        (await installation.ReadAsync(s => s.Inbox.CountAsync())).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Leaves_a_duty_that_is_closed_as_it_was_judged()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var id = await OpenOffer.ServedOnAsync(installation, "2027-01-18");
        await installation.SendAsync(Office.HrDepartment, new ReplyToOffer { Case = id, Kind = ReplyKind.Accepted });

        await installation.SendAsync(Office.Administrator, Notices.Import());
        await installation.RecountAsync();

        (await installation.ReplyAsync(id)).ShouldSatisfyAllConditions(
            duty => duty.Open.ShouldBeFalse(),
            duty => duty.Due.ShouldBe(new DateOnly(2027, 2, 9)),
            duty => duty.Provisional.ShouldBeTrue(),
            duty => duty.CountedWith.ShouldBe(0));
    }

    [Fact]
    public async Task Is_an_act_in_the_installations_chain_with_who_and_when()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var receipt = await installation.SendAsync(Office.Administrator, Notices.Import());

        var change = await installation.ReadAsync(s => s.LawChanges.SingleAsync());
        change.Subject.ShouldBe("2027");
        change.Entry.ShouldBe(receipt.Entry);
        change.Title.ShouldBe("系统管理员");
        var chain = await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == InstallationWriter.Chain).OrderBy(e => e.Sequence).ToListAsync());
        chain.ShouldHaveSingleItem().Act.ShouldBe("import-holiday-notice");
        LedgerChain.Verify(chain.Select(LedgerRows.ToEntry)).Whole.ShouldBeTrue();
    }

    [Fact]
    public async Task Is_refused_with_every_fault_and_the_calendar_in_use_stays()
    {
        await using var installation = await Installation.OnSqliteAsync();

        var faults = await Should.ThrowAsync<FieldFaultsException>(() => installation.SendAsync(
            Office.Administrator, Notices.Import("2027-02-30 春节 放假\n2027-13-01 上班")));

        faults.Faults.Select(f => f.Message.Zh).ShouldBe(
            ["第1行：“2027-02-30”中有日历上没有的日期", "第2行：“2027-13-01”中有日历上没有的日期"]);
        (await installation.ReadAsync(s => s.LawChanges.AnyAsync())).ShouldBeFalse();
        (await installation.ReadAsync(s => s.Recounts.AnyAsync())).ShouldBeFalse();
        installation.Get<LawShelf>().Current.Calendar.Years.ShouldNotContain(2027);
    }

    [Fact]
    public async Task Is_the_administrators_alone()
    {
        await using var installation = await Installation.OnSqliteAsync();

        await Should.ThrowAsync<NotAllowedException>(() => installation.SendAsync(Office.UnionOfficer, Notices.Import()));
    }

    [Fact]
    public async Task A_later_notice_of_the_same_year_takes_the_place_of_the_earlier()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.SendAsync(Office.Administrator, Notices.Import());

        await installation.SendAsync(Office.Administrator, Notices.Import(
            Notices.Of2027.Replace("2027-02-14 上班", "2027-02-20 上班", StringComparison.Ordinal)));

        var calendar = installation.Get<LawShelf>().Current.Calendar;
        calendar.IsWorkingDay(new(2027, 2, 14)).ShouldBeFalse();
        calendar.IsWorkingDay(new(2027, 2, 20)).ShouldBeTrue();
    }

    [Fact]
    public async Task Is_in_force_at_another_host_within_a_second()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await using var other = installation.Beside();
        other.Clock.MoveTo("2027-01-18");
        var early = await OpenOffer.ServedOnAsync(other, "2027-01-18");

        await installation.SendAsync(Office.Administrator, Notices.Import());
        var stale = await OpenOffer.ServedOnAsync(other, "2027-01-18");
        (await other.ReplyAsync(stale)).CountedWith.ShouldBe(0, "this host has not looked yet");
        other.Clock.MoveTo(other.Clock.GetUtcNow().AddSeconds(1));
        var fresh = (await other.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.WageAgreement })).Case;

        (await other.ReadAsync(s => s.Duties.Where(d => d.Case == fresh).Select(d => d.CountedWith).Distinct().ToListAsync())).ShouldBe([1]);
        await other.RecountAsync();
        (await installation.ReplyAsync(early)).Due.ShouldBe(new DateOnly(2027, 2, 12));
        (await installation.ReplyAsync(stale)).Due.ShouldBe(new DateOnly(2027, 2, 12));
    }
}
