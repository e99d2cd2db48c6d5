using Domain.Organisations;
using Host.Tests.Building;

namespace Host.Tests.Scheduling;

public sealed class RemindingOnWorkingMornings
{
    [Fact]
    public async Task Comes_five_two_and_no_working_days_before_the_last_day_at_half_past_eight()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await ServedAsync(installation);

        await installation.LetPassAsync("2026-09-22", 23);

        (await installation.InboxOfAsync(Office.HrDepartment)).Select(m => m.At)
            .ShouldBe([Agendas.At("2026-09-16", 8, 30), Agendas.At("2026-09-20", 8, 30), Agendas.At("2026-09-22", 8, 30)]);
        (await installation.InboxOfAsync(Office.UnionOfficer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Says_what_is_to_be_done_by_when()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await ServedAsync(installation);

        await installation.LetPassAsync("2026-09-16");

        var message = (await installation.InboxOfAsync(Office.HrDepartment)).ShouldHaveSingleItem();
        message.Zh.ShouldStartWith("《鑫巴蜀餐饮集体合同》：“书面答复要约”最后期限为2026年9月22日，还有5个工作日。");
        message.En.ShouldContain("due on 22 September 2026, in 5 working days");
        message.ReadAt.ShouldBeNull();
    }

    [Fact]
    public async Task Comes_once_however_often_the_morning_is_fired()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await ServedAsync(installation);
        var reminders = installation.Get<IEnumerable<Host.Scheduling.IDueWork>>().Single(w => w.Id == "reminders");

        await reminders.RunAsync(Agendas.At("2026-09-16", 8, 30), CancellationToken.None);
        await reminders.RunAsync(Agendas.At("2026-09-16", 8, 30), CancellationToken.None);
        await installation.LetPassAsync("2026-09-16");

        (await installation.InboxOfAsync(Office.HrDepartment)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Comes_each_working_morning_once_the_last_day_has_passed_and_on_no_day_off()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.GivePasswordAsync(Office.UnionOfficer, WalkedCase.Password);
        await installation.GivePasswordAsync(Office.HrDepartment, WalkedCase.Password);
        var walked = await new WalkedCase(installation).ToTheClosedDraftAsync(Domain.ContractKind.CollectiveContract);
        await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 40);
        await installation.LetPassAsync("2026-09-29", 8);
        await walked.SignAsync("2026-09-29"); // to be filed within 10 days: by Friday 2026-10-09

        await installation.LetPassAsync("2026-10-14");

        (await installation.InboxOfAsync(Office.HrDepartment)).Select(m => m.At)
            .ShouldBe(new[] { "2026-09-30", "2026-10-09", "2026-10-10", "2026-10-12", "2026-10-13", "2026-10-14" }
                .Select(day => Agendas.At(day, 8, 30)));
    }

    private static async Task ServedAsync(Installation installation)
    {
        await new WalkedCase(installation).ToTheServedOfferAsync();
        await installation.LetPassAsync("2026-09-02");
    }
}
