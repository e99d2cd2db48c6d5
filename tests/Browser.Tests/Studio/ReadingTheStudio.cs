using System.Text.Json.Nodes;
using Browser.Tests.Fixtures;
using Host.Tests.Fixtures;
using Microsoft.Playwright;

namespace Browser.Tests.Studio;

public sealed class ReadingTheStudio(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    private const string Drawn = ".x6-node .activity-label";
    private const string Listed = ".mud-table-body tr";

    /// <summary>Every text and label that is shown and has a word of Latin letters, but for ids, which are no words.</summary>
    private const string EnglishWords = """
        () => {
          const id = /[0-9a-f-]{36}(~\w+~\d+)?/g;
          const isEnglish = text => /[A-Za-z]{2,}/.test(text.replace(id, ''));
          const shown = element => element.checkVisibility({ visibilityProperty: true });
          const found = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.nodeType === Node.TEXT_NODE) {
              if (isEnglish(node.data) && shown(node.parentElement)) found.push(node.data.trim());
            } else if (shown(node)) {
              for (const name of ['title', 'placeholder', 'aria-label', 'alt', 'data-label'])
                if (isEnglish(node.getAttribute(name) ?? '')) found.push(name + ': ' + node.getAttribute(name));
            }
          }
          return found;
        }
        """;

    [BrowserFact]
    public async Task Shows_lists_diagrams_and_a_step_without_one_English_word_or_error()
    {
        await using var host = await RunningHost.StartAsync(new HostOptions());
        var union = (await host.AccountsAsync()).Single(a => a.Account == "jiuhe-union");
        await using var person = await Person.SignInAsync(browser, host, union);
        var page = person.Page;
        var errors = new List<string>();
        page.Console += (_, message) => Keep(errors, message.Type == "error", message.Text);
        page.PageError += (_, error) => Keep(errors, true, error);
        var id = await FirstCaseAsync(page);

        await LookAtAsync(page, "/studio/instances", Listed);
        await LookAtAsync(page, "/studio/definitions", Listed);
        await LookAtAsync(page, "/studio/definitions/wage-agreement", Drawn);
        await LookAtAsync(page, $"/studio/instances/{id}", Drawn);
        await LookAtAnOpenStepAsync(page);

        errors.ShouldBeEmpty();
    }

    private static void Keep(List<string> errors, bool isError, string text)
    {
        if (isError)
        {
            errors.Add(text);
        }
    }

    private static async Task<string> FirstCaseAsync(IPage page)
    {
        var response = await page.APIRequest.PostAsync("/elsa/api/workflow-instances", new() { DataObject = new { pageSize = 10 } });
        return (string)JsonNode.Parse(await response.TextAsync())!["items"]![0]!["id"]!;
    }

    private static async Task LookAtAsync(IPage page, string address, string drawn)
    {
        await page.GotoAsync(address);
        await page.Locator(drawn).First.WaitForAsync(new() { Timeout = 120_000 });
        await page.WaitForFunctionAsync("() => document.documentElement.classList.contains('studio-drawn')");
        (await page.EvaluateAsync<string[]>(EnglishWords)).ShouldBeEmpty(address);
        await page.ShouldBeAccessibleAsync();
    }

    /// <summary>The open step is in the middle of the diagram by itself; choosing it tells about it below.</summary>
    private static async Task LookAtAnOpenStepAsync(IPage page)
    {
        var open = page.Locator(".mud-badge-root:has(.mud-theme-warning) .elsa-activity").First;
        await open.WaitForAsync();
        await page.Locator(".studio-zoom").WaitForAsync();
        await page.ClickAsync("[data-show=current]");
        await open.ClickAsync();
        await page.GetByText("办理次数").First.WaitForAsync();
        (await page.EvaluateAsync<string[]>(EnglishWords)).ShouldBeEmpty("an open step");
    }
}
