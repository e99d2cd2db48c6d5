using System.Text.Json;
using Domain.Organisations;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Scheduling.Reports;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Scheduling;

public sealed class DraftingProgressReports
{
    [Theory]
    [InlineData("2026-07-01", "2026-01-01", "2026-06-30")]
    [InlineData("2027-01-01", "2026-07-01", "2026-12-31")]
    public void Looks_back_on_the_half_year_that_has_just_ended(string on, string from, string to) =>
        HalfYear.Before(WalkedCase.Day(on)).ShouldBe(new HalfYear(WalkedCase.Day(from), WalkedCase.Day(to)));

    [Fact]
    public async Task Drafts_one_for_each_union_at_eight_on_the_first_of_January_however_often_it_is_fired()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await new WalkedCase(installation).ToTheServedOfferAsync();
        await installation.LetPassAsync("2026-09-02");

        await installation.LetPassAsync("2027-01-01", 8);
        await installation.Get<ProgressReports>().RunAsync(Agendas.At("2027-01-01", 8), CancellationToken.None);

        var row = (await ReportsAsync(installation)).ShouldHaveSingleItem();
        row.Unit.ShouldBe(installation.Union);
        row.DraftedAt.ShouldBe(Agendas.At("2027-01-01", 8));
        (await installation.InboxOfAsync(Office.UnionOfficer)).Last().Zh
            .ShouldBe("鑫巴蜀餐饮工会2026年下半年集体协商工作进展报告（草稿）已生成，请核对、修改后使用。");
    }

    [Fact]
    public async Task Says_where_the_cases_stand_and_what_was_done()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var walked = new WalkedCase(installation);
        await walked.ToTheServedOfferAsync();
        await installation.LetPassAsync("2026-09-02");

        await installation.LetPassAsync("2027-01-01", 8);

        var report = Read((await ReportsAsync(installation)).Single());
        report.Union.ShouldBe("鑫巴蜀餐饮工会");
        report.Stages.ShouldHaveSingleItem().ShouldSatisfyAllConditions(s => s.Stage.ShouldBe("reply"), s => s.Cases.ShouldBe(1));
        report.Done.Select(d => d.Step.Zh).ShouldBe(["拟定要约书", "送达要约书", "书面答复要约"]);
        report.Done[^1].Outcome.Zh.ShouldBe("逾期未答复");
        report.InForce.ShouldBeEmpty();
    }

    [Fact]
    public async Task Says_what_is_late_since_when_and_by_which_article()
    {
        await using var installation = await Installation.OnSqliteAsync();
        await installation.GivePasswordAsync(Office.UnionOfficer, WalkedCase.Password);
        await installation.GivePasswordAsync(Office.HrDepartment, WalkedCase.Password);
        var walked = await new WalkedCase(installation).ToTheClosedDraftAsync(Domain.ContractKind.CollectiveContract);
        await walked.VoteAsync("2026-09-16", "2026-09-28", yes: 40);
        await walked.SignAsync("2026-09-29");
        await installation.LetPassAsync("2026-12-31");

        await installation.LetPassAsync("2027-01-01", 8);

        var late = Read((await ReportsAsync(installation)).Single()).Late.ShouldHaveSingleItem();
        late.Step.Zh.ShouldBe("报送备案");
        late.Due.ShouldBe(WalkedCase.Day("2026-10-09"));
        late.DoneOn.ShouldBeNull();
        late.Why.Zh.ShouldBe("由鑫巴蜀餐饮办理，期限依据《北京市集体合同条例》第三十九条。");
    }

    private static Task<List<ReportRow>> ReportsAsync(Installation installation) => installation.ReadAsync(s => s.Reports.ToListAsync());

    private static ProgressReport Read(ReportRow row) => JsonSerializer.Deserialize<ProgressReport>(row.Content, ActJson.Options)!;
}
