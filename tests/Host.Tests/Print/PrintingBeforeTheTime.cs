using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Tests.Api;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Print;

/// <summary>Papers of a case that has just begun.</summary>
public sealed class PrintingBeforeTheTime : IAsyncLifetime
{
    private ServedInstallation served = null!;
    private CaseId opened;

    public async Task InitializeAsync()
    {
        served = await ServedInstallation.StartAsync();
        opened = (await served.Installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.WageAgreement })).Case;
    }

    public async Task DisposeAsync() => await served.DisposeAsync();

    [Theory]
    [InlineData("offer", "须先办理：拟定要约书。")]
    [InlineData("reply", "须先办理：书面答复要约。")]
    [InlineData("vote", "须先办理：召集职工（代表）大会。")]
    [InlineData("cover", "须先办理：报送备案。")]
    public async Task A_paper_that_does_not_exist_yet_names_the_step_that_it_waits_for(string paper, string step)
    {
        var page = await ReadAsync(paper);

        page.ShouldContain("本文书尚未形成。");
        page.ShouldContain(step);
        page.ShouldNotContain("data-print");
    }

    [Fact]
    public async Task A_script_that_was_typed_shows_as_text_and_the_proof_of_service_waits_to_be_filled_in()
    {
        await served.Installation.SendAsync(Office.UnionOfficer, new SendOffer
        {
            Case = opened, Topics = [Topic.Remuneration], Demands = "<script>alert(1)</script>", Place = "<b>会议室</b>", MeetingDay = Day("2026-09-15"),
        });

        var page = await ReadAsync("offer");

        page.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        page.ShouldContain("&lt;b&gt;会议室&lt;/b&gt;");
        page.ShouldNotContain("<script>alert");
        page.ShouldContain("□ 直接送达");
    }

    private async Task<string> ReadAsync(string paper)
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);
        return await client.GetStringAsync($"/cases/{opened}/print/{paper}");
    }
}
