using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;
using Microsoft.Playwright;

namespace Browser.Tests.Journeys;

/// <summary>One session of a congress from its topics to its meeting, which the officer runs from its one page.</summary>
internal sealed class Meeting(RunningHost host, Person officer, Person employer)
{
    private const int Representatives = 36;

    /// <summary>The session's page.</summary>
    public string Address { get; private set; } = "";

    private string Id => Address.Split('/')[^1];

    public string Page => $"/congress/{Id}/meeting";

    public string HallPage => $"/congress/{Id}/hall";

    public string VotePage => $"/vote/{Id}";

    /// <summary>Nine in the morning in Shanghai of a later day.</summary>
    public Task MoveToAsync(string day) => host.MoveClockAsync(DateTimeOffset.Parse($"{day}T01:00:00Z", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>
    /// Opens a session with 36 representatives in two delegations. The program puts a joint meeting’s decision on its list,
    /// which must stay, and the reports on last time’s resolutions and on motions, which are left to another session.
    /// </summary>
    public async Task PrepareAsync()
    {
        await officer.OpenAsync("/congress/new");
        await officer.SendAsync("open-session", ("term", "4"), ("ordinal", "1"), ("kind", "annual"));
        Address = new Uri(officer.Page.Url).AbsolutePath;
        foreach (var report in (string[])["2", "3"])
        {
            await officer.DoAsync(Address, "drop-item", ("item", report), ("reason", "本次会议另有安排，列入下次会议。"));
        }

        await officer.DoAsync(Address, "register-representatives", ("representatives", string.Join('\n', Enumerable.Range(1, Representatives).Select(LineOf))));
    }

    /// <summary>The topics are agreed, the meeting is called and every representative has the papers.</summary>
    public async Task CallAsync(string today, string meeting)
    {
        await officer.DoAsync(Address, "propose-topics", ("heardFrom", "各代表团分别座谈，征求意见七天。"));
        await employer.DoAsync(Address, "answer-topics", ("answer", "agreed"));
        await CallAgainAsync(meeting);
        await officer.DoAsync(Address, "serve-papers", ("on", today), ("means", "on-paper"));
        await officer.DoAsync(Address, "close-service");
        await MoveToAsync(meeting);
    }

    public Task CallAgainAsync(string meeting) => officer.DoAsync(
        Address, "call-session", ("plannedFor", meeting), ("time", "上午9:00"), ("place", "企业多功能厅"));

    /// <summary>Makes the voting cards; each representative’s code, in the order of the list.</summary>
    public async Task<IReadOnlyList<string>> MakeCardsAsync()
    {
        await officer.OpenAsync($"{Address}/ballots");
        await PostAsync("text=制发表决证");
        await officer.OpenAsync($"{Address}/ballots/cards?last={Representatives}");
        return await officer.Page.Locator(".voting-cards code").AllInnerTextsAsync();
    }

    public Task OpenAsync() => officer.OpenAsync(Page);

    /// <summary>All who are there confirm what the joint meeting decided, which comes first on the list.</summary>
    public async Task ConfirmAsync(int present)
    {
        await PressAsync("text=纸质无记名投票");
        await PressAsync(
            "text=登记计票单", ("Yes", $"{present}"), ("No", "0"), ("Abstained", "0"), ("Spoilt", "0"), ("First", "王芳"), ("Second", "李强"));
        await PressAsync("text=宣布表决结果");
        await PressAsync("text=进入下一项");
    }

    /// <summary>Fills in and presses a button of the meeting’s page; fails with what the page says where it is refused.</summary>
    public async Task PressAsync(string button, params IEnumerable<(string Field, string Value)> typed)
    {
        await TryAsync(button, typed);
        (await officer.Page.Locator("[role=alert]").AllInnerTextsAsync()).ShouldBeEmpty(button);
        await officer.LookAsync($"meeting-{button.Split('=')[^1]}");
    }

    /// <summary>The same, where it is to be refused; what the page says.</summary>
    public async Task<string> RefusedAsync(string button, params IEnumerable<(string Field, string Value)> typed)
    {
        await TryAsync(button, typed);
        return await officer.Page.InnerTextAsync("[role=alert]");
    }

    private async Task TryAsync(string button, IEnumerable<(string Field, string Value)> typed)
    {
        foreach (var (field, value) in typed)
        {
            var input = officer.Page.Locator($"[name='Form.{field}']");
            var folded = officer.Page.Locator("details:not([open])", new() { Has = officer.Page.Locator($"[name='Form.{field}']") }).Locator("summary");
            if (await folded.CountAsync() > 0)
            {
                await folded.First.ClickAsync();
            }

            await input.FillAsync(value);
        }

        await PostAsync(button);
    }

    /// <summary>Presses, and waits until the page to which the press led is there: the old one is still loaded while it is on its way.</summary>
    private async Task PostAsync(string button)
    {
        await officer.Page.RunAndWaitForRequestFinishedAsync(
            () => officer.Page.ClickAsync(button),
            new() { Predicate = request => request is { IsNavigationRequest: true, RedirectedTo: null } && (request.RedirectedFrom ?? request).Method == "POST" });
        await officer.Page.WaitForLoadStateAsync(LoadState.Load);
    }

    private static string LineOf(int number) =>
        $"职工代表{number:00}，{(number <= 18 ? "第一" : "第二")}代表团{(number is 1 or 19 ? "，团长" : "")}";
}
