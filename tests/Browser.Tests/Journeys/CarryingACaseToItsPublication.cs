using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;

namespace Browser.Tests.Journeys;

/// <summary>From the first letter to publication, through three sign-ins.</summary>
public sealed class CarryingACaseToItsPublication(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [BrowserFact]
    public async Task Three_people_bargain_vote_sign_file_and_publish_a_contract()
    {
        await using var host = await RunningHost.StartAsync(new HostOptions { Clock = Bargaining.Start });
        await using var people = await ThreePeople.SignInAsync(browser, host);
        var bargaining = people.Bargaining(host);

        await bargaining.OfferAsync();
        await bargaining.PrepareAsync();
        await bargaining.MoveToAsync(new DateOnly(2026, 9, 22));
        await bargaining.NegotiateAsync();
        await bargaining.VoteAsync(yes: 45, no: 5);
        await bargaining.SignAndFileAsync("京人社集备〔2026〕1号");
        await bargaining.TakeEffectAndPublishAsync();

        await people.Officer.OpenAsync(bargaining.Address);
        var page = await people.Officer.Page.InnerTextAsync("main");
        page.ShouldContain("2026年10月29日 · 厂务公开栏、单位内网");
        page.ShouldContain("期限届满：自行生效");
        await LookAroundAsync(people, bargaining.Address);
        await host.LedgerShouldBeWholeAsync(people.Officer.Account, bargaining.Address);
    }

    /// <summary>The pages beside the case that these people use every day.</summary>
    private static async Task LookAroundAsync(ThreePeople people, string bargaining)
    {
        string[] pages =
        [
            "/", "/cases", "/inbox", $"{bargaining}/ledger", $"{bargaining}/print/contract",
            "/deadlines", "/deadlines/calculator?rule=reply&event=2026-09-15", "/deadlines/calculator/print?rule=reply&event=2026-09-15",
            "/deadlines/plan?goal=congress&on=2026-10-12&notice=2026-10-08", "/deadlines/plan/print?goal=congress&on=2026-10-12",
            "/deadlines/places", "/deadlines/places/print?kind=wages",
        ];
        foreach (var page in pages)
        {
            await people.Officer.OpenAsync(page);
        }

        await people.Employer.OpenAsync("/");
        await people.Clerk.OpenAsync("/desk");
        await people.Clerk.OpenAsync("/language/en?back=/desk");
    }
}
