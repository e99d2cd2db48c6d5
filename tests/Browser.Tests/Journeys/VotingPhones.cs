using System.Net.Http.Json;
using System.Text.Json;
using Browser.Tests.Fixtures;
using Domain.Congress.Ballots;
using Host.Tests.Ballots;
using Host.Tests.Fixtures;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Browser.Tests.Journeys;

/// <summary>Representatives with the voting page on their phones, and others whose phones speak to the program without a screen.</summary>
internal sealed class VotingPhones(RunningHost host, string session, IReadOnlyList<string> codes) : IAsyncDisposable
{
    private const string CastAddress = "**/api/vote/*/box";
    private readonly List<IBrowserContext> windows = [];
    private readonly List<IPage> phones = [];

    public IReadOnlyList<IPage> Phones => phones;

    /// <summary>So many open the page that stands on their cards.</summary>
    public async Task OpenAsync(ChromiumBrowser browser, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            var window = await browser.NewWindowAsync(host.Address);
            windows.Add(window);
            var phone = await window.NewPageAsync();
            await phone.SetViewportSizeAsync(Widths.Phone, 844);
            await phone.GotoAsync($"/vote/{session}#{number}.{codes[number - 1]}");
            phones.Add(phone);
        }
    }

    /// <summary>The phone’s next press reaches the server, and the answer is lost on its way back.</summary>
    public static async Task LoseTheAnswerAsync(IPage phone)
    {
        var lost = false;
        await phone.RouteAsync(CastAddress, async route =>
        {
            if (lost)
            {
                await route.ContinueAsync();
                return;
            }

            lost = true;
            (await route.FetchAsync()).Status.ShouldBe(StatusCodes.Status200OK);
            await route.AbortAsync("connectionfailed");
        });
    }

    /// <summary>Every phone marks a choice of each question, looks at it again and casts it, all at once; the receipts they show.</summary>
    public async Task<IReadOnlyList<string>> CastAsync(Func<int, int> choiceOf) =>
        await Task.WhenAll(phones.Select((phone, index) => CastAsync(phone, choiceOf(index))));

    /// <summary>Other representatives fetch their papers.</summary>
    public async Task<IReadOnlyList<HallVoter>> FetchAsync(int first, int count)
    {
        using var client = host.NewClient();
        var ballot = await client.GetFromJsonAsync<JsonElement>($"api/vote/cases/{session}");
        var seal = ballot.GetProperty("seals")[0];
        var paper = (seal.GetProperty("group").GetString()!, new PaperSeal(
            seal.GetProperty("modulus").GetBytesFromBase64(), seal.GetProperty("exponent").GetBytesFromBase64()));
        List<HallVoter> voters = [.. Enumerable.Range(first, count).Select(number => new HallVoter(number, codes[number - 1], paper))];
        foreach (var voter in voters)
        {
            var said = await PostAsync(client, ballot, "paper", new { voter = voter.Number, code = voter.Code, wrapped = Convert.ToBase64String(voter.Wrapped) });
            voter.Unwrap(said.GetProperty("sealed").GetBytesFromBase64());
        }

        return voters;
    }

    /// <summary>They cast them.</summary>
    public async Task CastAsync(IReadOnlyList<HallVoter> voters, Func<int, string> marksOf)
    {
        using var client = host.NewClient();
        var ballot = await client.GetFromJsonAsync<JsonElement>($"api/vote/cases/{session}");
        foreach (var (voter, index) in voters.Select((voter, index) => (voter, index)))
        {
            (await PostAsync(client, ballot, "box", voter.Slip(marksOf(index)))).GetProperty("receipt").GetString().ShouldBe(voter.Receipt);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var window in windows)
        {
            await window.DisposeAsync();
        }
    }

    private static async Task<string> CastAsync(IPage phone, int choice)
    {
        await phone.WaitForSelectorAsync("#vote form .vote-choice input");
        foreach (var question in await phone.Locator("fieldset.vote-item").AllAsync())
        {
            await question.Locator("input").Nth(choice).CheckAsync();
        }

        await phone.ClickAsync("#vote form button.first"); // look at it once more
        await phone.ClickAsync("#vote form button.first");
        await phone.WaitForSelectorAsync(".vote-receipt");
        return await phone.InnerTextAsync(".vote-receipt");
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, JsonElement ballot, string what, object said)
    {
        using var answer = await client.PostAsJsonAsync($"api/vote/{ballot.GetProperty("id").GetString()}/{what}", said);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
