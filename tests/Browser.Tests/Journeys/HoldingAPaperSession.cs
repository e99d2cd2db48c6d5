using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;

namespace Browser.Tests.Journeys;

/// <summary>A session voted on with paper ballots, whose counts two tellers enter at their own accounts.</summary>
public sealed class HoldingAPaperSession(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const string Now = "#now";

    [BrowserFact]
    public async Task Two_tellers_differ_once_count_again_and_agree_and_a_signed_sheet_is_entered_at_the_desk()
    {
        await using var host = await RunningHost.StartAsync(new HostOptions { Clock = Bargaining.Start });
        var accounts = await host.AccountsAsync();
        await using var officer = await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == "jiuhe-union"));
        await using var employer = await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == "jiuhe-hr"));
        await using var first = await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == "jiuhe-teller-1"));
        await using var second = await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == "jiuhe-teller-2"));
        var meeting = new Meeting(host, officer, employer);
        await meeting.PrepareAsync();
        await officer.DoAsync(meeting.Address, "add-item", ("kind", "matter"), ("title", "职工福利基金使用方案"));
        await officer.DoAsync(meeting.Address, "add-item", ("kind", "matter"), ("title", "夜班津贴调整方案"));
        await meeting.CallAsync("2026-09-01", "2026-09-22");

        await meeting.OpenAsync();
        await meeting.PressAsync("#arrive button.first", ("Arrival", "1-33"));
        await meeting.ConfirmAsync(33);
        await meeting.PressAsync("text=纸质无记名投票");
        await CountAsync(meeting, (first, 29), (second, 28));
        await meeting.OpenAsync();
        (await officer.Page.InnerTextAsync(Now)).ShouldContain("票数不一致");
        await CountAsync(meeting, (first, 29), (second, 29));
        await meeting.OpenAsync();
        await meeting.PressAsync("text=宣布表决结果");
        (await officer.Page.InnerTextAsync(Now)).ShouldContain("赞成29票，反对3票，弃权1票");

        await EnterASignedSheetAsync(meeting, officer);
        await meeting.PressAsync("text=宣布闭会");
        await officer.OpenAsync($"/congress/{meeting.Address.Split('/')[^1]}/items/4/proof");
        (await officer.Page.InnerTextAsync("main")).ShouldContain("第2轮计票一致");
        await host.LedgerShouldBeWholeAsync(officer.Account, meeting.Address);
    }

    /// <summary>A sheet of more ballots than people is refused; the right one falls short of half of all 36.</summary>
    private static async Task EnterASignedSheetAsync(Meeting meeting, Person officer)
    {
        await meeting.PressAsync("text=进入下一项");
        await meeting.PressAsync("text=纸质无记名投票");
        (await meeting.RefusedAsync(
            "text=登记计票单", ("Yes", "30"), ("No", "3"), ("Abstained", "0"), ("Spoilt", "1"), ("First", "王芳"), ("Second", "李强"))).ShouldContain("33");
        await meeting.PressAsync(
            "text=登记计票单", ("Yes", "18"), ("No", "14"), ("Abstained", "0"), ("Spoilt", "1"), ("First", "王芳"), ("Second", "李强"));
        await meeting.PressAsync("text=宣布表决结果");
        (await officer.Page.InnerTextAsync(Now)).ShouldContain("未通过");
    }

    /// <summary>Each teller enters 33 ballots at his own window: the yes he found, three no, the rest abstained.</summary>
    private static async Task CountAsync(Meeting meeting, params (Person Teller, int Yes)[] counts)
    {
        foreach (var (teller, yes) in counts)
        {
            await teller.DoAsync(
                meeting.Address, "enter-count",
                ("item", "4"), ("yes", $"{yes}"), ("no", "3"), ("abstained", $"{30 - yes}"), ("spoilt", "0"));
        }
    }
}
