using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;

namespace Browser.Tests.Journeys;

/// <summary>Four representatives move a motion, two departments answer it, one is dissatisfied, a higher leader has it handled again, and it is closed.</summary>
public sealed class CarryingAMotionToItsClosing(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private static readonly string[] Representatives = ["xinbaiwan-rep-1", "xinbaiwan-rep-2", "xinbaiwan-rep-3", "xinbaiwan-rep-4"];

    [BrowserFact]
    public async Task From_writing_through_joint_handling_a_dissatisfied_rating_and_a_second_handling()
    {
        await using var host = await RunningHost.StartAsync(new HostOptions { Clock = Bargaining.Start });
        await using var movers = await MotionPeople.SignInAsync(browser, host, Representatives);
        await using var others = await MotionPeople.SignInAsync(browser, host, ["xinbaiwan-motions", "xinbaiwan-union", "xinbaiwan-safety", "xinbaiwan-logistics"]);
        var (committee, union, lead, coHandler) = (others[0], others[1], others[2], others[3]);

        var address = await WriteAsync(movers[0]);
        await MoveAsync(movers, address);
        await committee.DoAsync(address, "screen-motion", ("outcome", "filed"));
        await AssignAsync(union, address);
        await AnswerAsync((lead, coHandler), address, "已安排检测，暂不更换。");
        await RateAsync(movers, address, "dissatisfied");

        await union.OpenAsync(address);
        (await union.Page.InnerTextAsync("#next")).ShouldContain("更高一级领导重新办理");
        await union.DoAsync(address, "assign-motion", ("leader", "总经理"), ("isHighestLeader", "true"));
        await AnswerAsync((lead, coHandler), address, "两台传菜电梯已列入本月更换。");
        await RateAsync(movers, address, "satisfied");
        await union.DoAsync(address, "close-motion", ("summary", "两台传菜电梯已更换，提案人满意。"));

        await movers[2].OpenAsync(address);
        (await movers[2].Page.InnerTextAsync("#next")).ShouldContain("已经办结");
        (await movers[2].Page.InnerTextAsync("#round-1")).ShouldContain("不满意");
        (await movers[2].Page.InnerTextAsync("#round-2")).ShouldContain("总经理");
        await union.OpenAsync("/motions/board");
        await host.LedgerShouldBeWholeAsync(union.Account, address);
    }

    private static async Task<string> WriteAsync(Person mover)
    {
        await mover.OpenAsync("/motions/new");
        List<(string, string)> answers =
        [
            ("topic", "safety"), ("title", "关于更换五号门店传菜电梯的提案"), ("reasons", "传菜电梯使用十年以上，多次停机检修。"),
            ("measures", "月内更换，更换前加密检测。"),
        ];
        foreach (var name in (string[])["职工代表（二）", "职工代表（三）", "职工代表（四）"])
        {
            var value = await mover.Page.Locator($"label.choice:has-text('{name}') input[name=jointMovers]").GetAttributeAsync("value");
            answers.Add(("jointMovers", value!));
        }

        await mover.PressAsync("button[value=keep]", "open-motion", answers);
        return "/cases/" + new Uri(mover.Page.Url).AbsolutePath.Split('/')[^1];
    }

    /// <summary>The three others confirm in person, and the first mover moves it.</summary>
    private static async Task MoveAsync(MotionPeople movers, string address)
    {
        for (var number = 1; number < Representatives.Length; number++)
        {
            await movers[number].DoAsync(address, "confirm-motion");
        }

        await movers[0].DoAsync(address, "move-motion");
    }

    private static Task AssignAsync(Person union, string address) => union.DoAsync(
        address, "assign-motion",
        ("leadDepartment", "安全环保部"), ("leadTask", "组织检测，提出更换计划"), ("coHandlers[0].department", "后勤保障部"),
        ("coHandlers[0].task", "安排更换期间的通行"), ("leader", "分管副总经理"));

    private static async Task AnswerAsync((Person Lead, Person CoHandler) departments, string address, string text)
    {
        await departments.Lead.DoAsync(address, "draft-motion-answer", ("grade", "done"), ("text", text));
        await departments.CoHandler.DoAsync(address, "sign-motion-answer", ("signer", "后勤保障部负责人"));
        await departments.Lead.DoAsync(address, "send-motion-answer", ("signer", "安全环保部负责人"));
    }

    /// <summary>The first rates so, the others are satisfied.</summary>
    private static async Task RateAsync(MotionPeople movers, string address, string first)
    {
        for (var number = 0; number < Representatives.Length; number++)
        {
            await movers[number].DoAsync(address, "rate-answer", ("value", number == 0 ? first : "satisfied"));
        }
    }
}
