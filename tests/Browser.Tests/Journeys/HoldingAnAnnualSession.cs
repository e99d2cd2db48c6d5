using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;
using Microsoft.Playwright;

namespace Browser.Tests.Journeys;

/// <summary>The annual session of a company of 707 workers with 36 representatives, from one desk, a hall’s screen and the phones in the hall.</summary>
public sealed class HoldingAnAnnualSession(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const int Screens = 12;
    private const string Now = "#now";

    [BrowserFact]
    public async Task Checks_in_misses_and_meets_its_quorum_hears_votes_in_secret_appraises_resolves_and_closes()
    {
        await using var host = await RunningHost.StartAsync(new HostOptions { Clock = Bargaining.Start });
        var accounts = await host.AccountsAsync();
        await using var officer = await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == "jiuhe-union"));
        await using var employer = await Person.SignInAsync(browser, host, accounts.Single(a => a.Account == "jiuhe-hr"));
        var bargaining = await DraftAsync(host, officer, employer);
        var meeting = new Meeting(host, officer, employer);
        await PrepareAsync(meeting, officer, bargaining.Address.Split('/')[^1]);

        await MissTheQuorumAsync(meeting, officer);
        var codes = await meeting.MakeCardsAsync();
        await using var phones = new VotingPhones(host, meeting.Address.Split('/')[^1], codes);
        await phones.OpenAsync(browser, Screens);
        var screen = await ScreenAsync(meeting, officer);
        await CheckInAsync(meeting, officer, phones.Phones[0], screen);
        await meeting.ConfirmAsync(30);
        await meeting.PressAsync($"{Now} button.first", ("Summary", "完成年度经营目标，职工收入增长与利润同步。"));
        await meeting.PressAsync($"{Now} button:has-text('登记意见')", ("Opinion", "同意报告，建议改善项目现场食宿。"));
        await meeting.PressAsync("text=进入下一项");
        await ShowsAsync(screen, "2028年集体合同草案");

        await VoteOnTheDraftAsync(meeting, officer, phones, screen);
        await AppraiseAsync(meeting, officer, phones, screen);
        await CloseAsync(meeting, officer, screen);
        await LookAtTheContractAsync(bargaining, officer);
        await host.LedgerShouldBeWholeAsync(officer.Account, meeting.Address);
        await host.LedgerShouldBeWholeAsync(officer.Account, bargaining.Address);
    }

    private static async Task<Bargaining> DraftAsync(RunningHost host, Person officer, Person employer)
    {
        var bargaining = new Bargaining(host, officer, employer, employer);
        await bargaining.OfferAsync();
        await bargaining.PrepareAsync();
        await bargaining.MoveToAsync(new DateOnly(2026, 9, 22));
        await bargaining.NegotiateAsync();
        await bargaining.CloseDraftAsync();
        return bargaining;
    }

    private static async Task PrepareAsync(Meeting meeting, Person officer, string draft)
    {
        await meeting.PrepareAsync();
        await officer.DoAsync(meeting.Address, "add-item", ("kind", "administrative-report"), ("title", "总经理行政工作报告"), ("presenter", "总经理"));
        await officer.DoAsync(meeting.Address, "add-item", ("kind", "contract-draft"), ("title", "2027—2028年集体合同草案"), ("draft", draft));
        await officer.DoAsync(
            meeting.Address, "add-appraisal",
            ("title", "民主评议领导人员"), ("leaders", "总经理，张某\n财务总监，王某"), ("items", "履职尽责"), ("grades", "优秀\n称职\n不称职"),
            ("groups[0].name", "第一代表团"), ("groups[0].weight", "1"), ("groups[1].name", "第二代表团"), ("groups[1].weight", "1"), ("readers", "union"));
        await meeting.CallAsync("2026-09-22", "2026-10-15");
    }

    /// <summary>Twenty of 36 are no quorum: no vote is taken, and the session is called again.</summary>
    private static async Task MissTheQuorumAsync(Meeting meeting, Person officer)
    {
        await meeting.OpenAsync();
        await meeting.PressAsync("#arrive button.first", ("Arrival", "1-20"));
        (await officer.Page.InnerTextAsync("#presence")).ShouldContain("还差4人");
        await meeting.PressAsync("#agenda button[value='5']");
        (await meeting.RefusedAsync("text=纸质无记名投票")).ShouldContain("至少需24人到会");
        await meeting.PressAsync("text=宣布未达法定人数");
        await meeting.CallAgainAsync("2026-10-29");
        await officer.DoAsync(meeting.Address, "close-service");
        await meeting.MoveToAsync("2026-10-29");
    }

    /// <summary>One comes with the code on the phone, the others by the list; who leaves is out of the count.</summary>
    private static async Task CheckInAsync(Meeting meeting, Person officer, IPage phone, IPage screen)
    {
        await phone.ClickAsync("text=出示签到码");
        await phone.WaitForSelectorAsync("img.badge-qr");
        await phone.ShouldBeAccessibleAsync();
        await officer.Page.GotoAsync(phone.Url);
        await officer.LookAsync("check-in-by-code");
        await meeting.PressAsync("button.big-press");
        (await officer.Page.InnerTextAsync("main")).ShouldContain("已签到");
        await phone.GotoAsync(meeting.VotePage);

        await meeting.OpenAsync();
        (await meeting.RefusedAsync("#arrive button.first", ("Arrival", "无此人"))).ShouldContain("代表名单上没有");
        await meeting.PressAsync("#arrive button.first", ("Arrival", "2-30"));
        await meeting.PressAsync("#arrive button.first", ("Arrival", "职工代表31"));
        await ShowsAsync(screen, "已达到法定人数");
        await meeting.PressAsync("#arrive button:has-text('登记离会')", ("Leaving", "31"));
        await screen.WaitForFunctionAsync("() => document.querySelector('#hall-presence').innerText.includes('30')");
    }

    private static async Task VoteOnTheDraftAsync(Meeting meeting, Person officer, VotingPhones phones, IPage screen)
    {
        await meeting.PressAsync("text=手机无记名投票");
        var others = await phones.FetchAsync(first: Screens + 1, count: 12);
        await PapersAsync(officer.Page, 24);
        await meeting.PressAsync("text=发票完毕，开始投票");
        await VotingPhones.LoseTheAnswerAsync(phones.Phones[4]);
        var cast = phones.CastAsync(index => index < 10 ? 0 : 1);
        await phones.CastAsync(others, index => index < 11 ? "0" : "2");
        var receipts = await cast;
        await phones.Phones[4].ShouldBeAccessibleAsync();
        await PapersAsync(screen, 24);
        (await screen.InnerTextAsync("main")).ShouldNotContain("赞成");

        await meeting.PressAsync("text=结束投票并公布结果");
        (await officer.Page.InnerTextAsync(Now)).ShouldContain("赞成21票，反对2票，弃权1票");
        await ShowsAsync(screen, "草案获得通过");
        (await officer.Page.InnerTextAsync("#hall-presence, #presence")).ShouldContain("30");
        await officer.Page.ClickAsync($"{Now} a:has-text('结果和回执码名单')");
        await officer.Page.WaitForSelectorAsync(".receipts li");
        await officer.LookAsync("receipts");
        receipts.ShouldBeSubsetOf(await officer.Page.Locator(".receipts li").AllInnerTextsAsync());
    }

    /// <summary>Twelve grade two leaders; who may see the result was fixed beforehand, and the hall’s screen may not.</summary>
    private static async Task AppraiseAsync(Meeting meeting, Person officer, VotingPhones phones, IPage screen)
    {
        await meeting.OpenAsync();
        await meeting.PressAsync("text=进入下一项");
        await meeting.PressAsync("text=手机无记名投票");
        await PapersAsync(officer.Page, Screens);
        await meeting.PressAsync("text=发票完毕，开始投票");
        await phones.CastAsync(index => index < 9 ? 0 : 1);
        await PapersAsync(officer.Page, Screens);
        await meeting.PressAsync("text=结束投票并公布结果");
        await ShowsAsync(screen, "评议完毕");
        (await screen.InnerTextAsync("main")).ShouldNotContain("优秀");
        await officer.OpenAsync(meeting.Address);
        (await officer.Page.InnerTextAsync("#item-6")).ShouldContain("75.00%");
    }

    private static async Task CloseAsync(Meeting meeting, Person officer, IPage screen)
    {
        await meeting.OpenAsync();
        await meeting.PressAsync("text=宣布闭会");
        await ShowsAsync(screen, "大会闭幕");
        await officer.DoAsync(
            meeting.Address, "issue-resolution",
            ("item", "5"), ("text", "大会审议通过集体合同草案。"), ("carriedOutBy", "人力资源部"),
            ("steps[0].what", "由双方首席代表签字并报送备案"), ("steps[0].dueOn", "2026-11-20"));
        await officer.DoAsync(meeting.Address, "finish-resolutions");
        await officer.OpenAsync($"/congress/{meeting.Address.Split('/')[^1]}/items/5/proof");
        (await officer.Page.InnerTextAsync("main")).ShouldContain("回执码名单");
    }

    private static async Task LookAtTheContractAsync(Bargaining bargaining, Person officer)
    {
        await officer.OpenAsync(bargaining.Address);
        (await officer.Page.InnerTextAsync("#duties")).ShouldContain("签字");
        await officer.OpenAsync($"{bargaining.Address}/print/proof");
        (await officer.Page.InnerTextAsync("main")).ShouldContain("/ballots/");
    }

    /// <summary>The hall’s screen at the size of a hall’s screen.</summary>
    private static async Task<IPage> ScreenAsync(Meeting meeting, Person officer)
    {
        var screen = await officer.Page.Context.NewPageAsync();
        await screen.SetViewportSizeAsync(1920, 1080);
        await screen.GotoAsync(meeting.HallPage);
        await screen.ShouldBeAccessibleAsync();
        (await screen.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= 1080 && document.documentElement.scrollWidth <= 1920")).ShouldBeTrue();
        return screen;
    }

    /// <summary>Nobody touches the screen: what it shows comes by itself.</summary>
    private static async Task ShowsAsync(IPage screen, string text)
    {
        await screen.WaitForFunctionAsync("text => document.querySelector('main').innerText.includes(text)", text);
        await screen.ShouldBeAccessibleAsync();
    }

    private static async Task PapersAsync(IPage page, int papers) => await page.WaitForFunctionAsync(
        "papers => document.querySelector('#ballot-progress strong')?.textContent === String(papers)", papers);
}
