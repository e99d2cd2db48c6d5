using System.Security.Claims;
using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Accounts;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Pipeline;
using Host.Studio.Cases;
using Host.Tests.Building;
using Microsoft.AspNetCore.Http;

namespace Host.Tests.Studio;

public sealed class SeeingCasesInTheStudio
{
    [Theory]
    [InlineData(Office.UnionOfficer, true)]
    [InlineData(Office.HigherUnion, true)]
    [InlineData(Office.HrDepartment, false)]
    [InlineData(Office.FilingClerk, false)]
    [InlineData(Office.Administrator, false)]
    public async Task Is_for_those_who_see_the_case_on_its_own_page_and_nobody_else(Office office, bool sees)
    {
        await using var installation = await Installation.OnSqliteAsync();
        var id = await WithAnOfferWrittenAsync(installation);

        (await AskAsync(installation, office, c => c.FindAsync(id, CancellationToken.None)) is not null).ShouldBe(sees);
        (await AskAsync(installation, office, c => c.StepsAsync(id, CancellationToken.None)) is not null).ShouldBe(sees);
        var list = await AskAsync(installation, office, c => c.ListAsync(new StudioCaseQuery(), CancellationToken.None));
        list.Total.ShouldBe(sees ? 1 : 0);
        list.Cases.Any(c => c.Id == id).ShouldBe(sees);
    }

    [Fact]
    public async Task Shows_each_step_with_its_instants_its_outcome_and_the_office_that_finished_it()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var id = await WithAnOfferWrittenAsync(installation);

        var steps = await AskAsync(installation, Office.UnionOfficer, c => c.StepsAsync(id, CancellationToken.None));

        var at = installation.Clock.GetUtcNow();
        steps.ShouldBe([
            new StudioStep("sendOffer", 1, at, at, "Sent", "鑫巴蜀餐饮工会主席"),
            new StudioStep("serveOffer", 1, at, null, null, null)]);
    }

    [Theory]
    [InlineData("鑫巴蜀", null, 1)]
    [InlineData("不存在", null, 0)]
    [InlineData(null, false, 1)]
    [InlineData(null, true, 0)]
    public async Task Finds_a_case_by_its_title_and_by_whether_it_ended(string? search, bool? ended, int found)
    {
        await using var installation = await Installation.OnSqliteAsync();
        await WithAnOfferWrittenAsync(installation);
        foreach (var order in Enum.GetValues<StudioCaseOrder>())
        {
            var query = new StudioCaseQuery { Search = search, Ended = ended, Order = order, DefinitionIds = ["wage-agreement"] };

            var list = await AskAsync(installation, Office.UnionOfficer, c => c.ListAsync(query, CancellationToken.None));

            (list.Total, list.Cases.Count).ShouldBe((found, found));
        }
    }

    private static async Task<CaseId> WithAnOfferWrittenAsync(Installation installation)
    {
        var opened = await installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.WageAgreement });
        await installation.SendAsync(Office.UnionOfficer, new SendOffer
        {
            Case = opened.Case,
            Topics = [Topic.Remuneration],
            Demands = "工资总额增长百分之五",
            Place = "公司会议室",
            MeetingDay = new DateOnly(2026, 9, 28),
        });
        return opened.Case;
    }

    private static Task<T> AskAsync<T>(Installation installation, Office office, Func<IStudioCases, Task<T>> ask) =>
        installation.ReadAsync(store =>
        {
            var identity = new ClaimsIdentity(
                [new Claim(ClaimTypes.NameIdentifier, Installation.AccountOf(office).ToString())], "test");
            var http = new HttpContextAccessor { HttpContext = new DefaultHttpContext { User = new ClaimsPrincipal(identity) } };
            return ask(new StudioCases(store, new Caller(http, store, TimeProvider.System), new CaseAccess(store)));
        });
}
