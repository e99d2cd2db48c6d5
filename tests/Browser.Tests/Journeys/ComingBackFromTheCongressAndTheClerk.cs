using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;

namespace Browser.Tests.Journeys;

/// <summary>The congress rejects the draft, the clerk objects to the contract, and both times the bargaining goes on.</summary>
public sealed class ComingBackFromTheCongressAndTheClerk(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [BrowserFact]
    public async Task A_rejected_draft_and_an_objected_contract_are_bargained_again_until_they_take_effect()
    {
        await using var host = await RunningHost.StartAsync(new HostOptions { Clock = Bargaining.Start });
        await using var people = await ThreePeople.SignInAsync(browser, host);
        var bargaining = people.Bargaining(host);
        await bargaining.OfferAsync();
        await bargaining.PrepareAsync();
        await bargaining.MoveToAsync(new DateOnly(2026, 9, 22));
        await bargaining.NegotiateAsync();

        await bargaining.VoteAsync(yes: 30, no: 22);
        (await people.Officer.Page.InnerTextAsync("#next")).ShouldContain("协商");
        await bargaining.NegotiateAgainAsync("employer", 1, "职工平均工资年增长百分之五点五。");
        await bargaining.VoteAsync(yes: 50, no: 1);
        await bargaining.SignAndFileAsync("京人社集备〔2026〕2号");

        await people.Clerk.DoAsync(
            bargaining.Address, "raise-objection",
            ("partiesAndAddresses", "双方名称和地址"), ("objections", "content"), ("opinion", "第二条内容不符合规定。"),
            ("sealedBy", "区人力资源和社会保障局"));
        await bargaining.NegotiateAgainAsync("worker", 2, "每年安排一次女职工妇科和乳腺专项体检，费用由企业承担。");
        await bargaining.VoteAsync(yes: 51, no: 0);
        await bargaining.SignAndFileAsync("京人社集备〔2026〕3号");
        await bargaining.TakeEffectAndPublishAsync();

        await people.Clerk.OpenAsync(bargaining.Address);
        (await people.Clerk.Page.InnerTextAsync("#ledger")).ShouldContain("提出异议");
        await host.LedgerShouldBeWholeAsync(people.Clerk.Account, bargaining.Address);
    }
}
