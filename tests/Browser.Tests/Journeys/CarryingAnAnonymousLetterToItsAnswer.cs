using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;
using Microsoft.Playwright;

namespace Browser.Tests.Journeys;

/// <summary>
/// Somebody without an account writes to the leaders on a phone, is warned of a phone number in the text, keeps the code; the
/// union and a department answer; the code shows the answer and takes the rating.
/// </summary>
public sealed class CarryingAnAnonymousLetterToItsAnswer(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const string Body = "三号门店后厨地面常年积水，已经滑倒两个人。";

    [BrowserFact]
    public async Task From_writing_to_the_answer_read_with_the_code()
    {
        await using var host = await RunningHost.StartAsync(new HostOptions { Clock = Bargaining.Start });
        await using var people = await MotionPeople.SignInAsync(browser, host, ["xinbaiwan-union", "xinbaiwan-safety"]);
        var (union, department) = (people[0], people[1]);
        await union.OpenAsync("/letters/columns");
        var letterbox = await union.Page.Locator("#box a").GetAttributeAsync("href");
        await using var window = await browser.NewWindowAsync(host.Address);
        var phone = await window.NewPageAsync();

        var code = await WriteAsync(phone, letterbox!);
        await union.OpenAsync("/letters");
        (await union.Page.InnerTextAsync("main")).ShouldContain("信箱里还有1封匿名信");
        await host.MoveClockAsync(Bargaining.Start.AddDays(1));
        await union.OpenAsync("/letters?search=" + Uri.EscapeDataString("后厨地面积水"));
        await union.Page.ClickAsync("table a");
        await union.LookAsync("letter");
        (await union.Page.InnerTextAsync("#text")).ShouldContain("匿名");
        var address = "/cases/" + new Uri(union.Page.Url).AbsolutePath.Split('/')[^1];
        await union.DoAsync(address, "assign-letter", ("department", "安全环保部"), ("leader", "分管副总经理"));
        await department.DoAsync(address, "answer-letter", ("text", "已重做排水坡度，铺设防滑垫。"), ("signer", "安全环保部负责人"));

        await ReadAsync(phone, code);
        (await phone.InnerTextAsync("#answer")).ShouldContain("已重做排水坡度，铺设防滑垫。");
        await phone.CheckAsync("input[name=value][value=satisfied]");
        await phone.ClickAsync("button[name=do][value=rate]");
        await phone.GetByText("已经放进信箱").WaitForAsync();
        await host.MoveClockAsync(Bargaining.Start.AddDays(2));
        await union.OpenAsync(address);
        (await union.Page.InnerTextAsync("#next")).ShouldContain("已经办结");
        (await union.Page.InnerTextAsync("#round-1")).ShouldContain("满意");
        await union.OpenAsync("/motions/board");
        await host.LedgerShouldBeWholeAsync(union.Account, address);
    }

    private static async Task<string> WriteAsync(IPage phone, string letterbox)
    {
        await phone.GotoAsync(letterbox);
        await LookAsync(phone, "letter-form");
        await phone.FillAsync("#title", "后厨地面积水");
        await phone.FillAsync("#body", Body + "有事打13800138000。");
        await phone.ClickAsync("button.first");
        await phone.WaitForSelectorAsync("#warning");
        (await phone.InnerTextAsync("#warning")).ShouldContain("电话号码");
        await LookAsync(phone, "letter-warning");
        await phone.FillAsync("#body", Body);
        await phone.ClickAsync("button.first");
        await phone.WaitForSelectorAsync("#code");
        await LookAsync(phone, "letter-code");
        return await phone.InnerTextAsync("#code");
    }

    private static async Task ReadAsync(IPage phone, string code)
    {
        await phone.GotoAsync("/letters/code");
        await phone.FillAsync("#code", code);
        await phone.ClickAsync("button.first");
        await phone.WaitForSelectorAsync("#answer");
        await LookAsync(phone, "letter-answer");
    }

    private static async Task LookAsync(IPage phone, string what)
    {
        await phone.ShouldBeAccessibleAsync();
        await Pictures.TakeAsync(phone, $"nobody-{what}");
    }
}
