using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Tests.Api;
using Host.Tests.Building;

namespace Host.Tests.Pages;

public sealed class NamingRepresentativesAnew
{
    [Fact]
    public async Task Is_offered_until_the_first_meeting_with_the_list_as_it_stands()
    {
        await using var served = await ServedInstallation.StartAsync(async w =>
        {
            await w.ToTheServedOfferAsync();
            await w.DoAsync("2026-09-04", Office.HrDepartment, new ReplyToOffer { Kind = ReplyKind.Accepted });
            await w.DoAsync("2026-09-07", Office.UnionOfficer, new AppointWorkerRepresentatives { Members = WalkedCase.Members("职工代表") });
        });
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var page = await union.GetStringAsync($"/cases/{served.Walked.Id}");
        page.ShouldContain("还可以办理");
        page.ShouldContain("/do/reappoint-worker-representatives");
        page.ShouldContain("/do/publish-representatives");
        page.ShouldNotContain("/do/appoint-employer-representatives");
        (await union.GetStringAsync($"/cases/{served.Walked.Id}/do/reappoint-worker-representatives")).ShouldContain("职工代表三");
    }

    [Fact]
    public async Task Is_gone_after_it()
    {
        await using var served = await ServedInstallation.StartAsync(async w =>
        {
            await w.ToTheServedOfferAsync();
            await w.ToTheTableAsync();
            await w.DoAsync("2026-09-15", Office.UnionOfficer, new RecordMeeting
            {
                HeldOn = WalkedCase.Day("2026-09-15"), Place = "会议室", Chair = Domain.Side.Worker, Recorder = "记录员",
                Present = ["职工代表一", "企业代表一"], Minutes = "双方逐条协商。",
            });
        });
        using var union = await served.SignInAsync(Office.UnionOfficer);

        (await union.GetStringAsync($"/cases/{served.Walked.Id}")).ShouldNotContain("reappoint-");
    }
}
