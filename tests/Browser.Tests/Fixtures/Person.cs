using Host.Tests.Fixtures;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Browser.Tests.Fixtures;

/// <summary>
/// One person at a window, signed in. Every kind of page that opens, and every page as each act leaves it, is checked for
/// accessibility once for each office.
/// </summary>
public sealed class Person : IAsyncDisposable
{
    private readonly IBrowserContext window;
    private readonly LookedAt seen;

    private Person(IBrowserContext window, IPage page, LookedAt seen, DemoAccount account)
    {
        this.window = window;
        this.seen = seen;
        Account = account;
        Page = page;
    }

    public DemoAccount Account { get; }

    public IPage Page { get; }

    /// <summary>Opens a window and presses the account's button on the sign-in page.</summary>
    public static async Task<Person> SignInAsync(ChromiumBrowser browser, RunningHost host, DemoAccount account)
    {
        var window = await browser.NewWindowAsync(host.Address);
        await window.RouteAsync("**/studio/**", LeaveEmbeddedDiagramsOutAsync);
        var person = new Person(window, await window.NewPageAsync(), LookedAt.On(host), account);
        await person.OpenAsync("/sign-in");
        var answer = await person.Page.RunAndWaitForResponseAsync(
            () => person.Page.ClickAsync($"button[name=demo][value='{account.Account}']"),
            response => response.Request is { IsNavigationRequest: true, Method: "POST" });
        answer.Status.ShouldBe(StatusCodes.Status302Found, $"{account.Account} did not get in:\n{host.Output}");
        await person.Page.WaitForFunctionAsync("() => location.pathname !== '/sign-in' && document.readyState === 'complete'");
        await person.LookAsync("signed-in");
        return person;
    }

    /// <summary>Opens a page by its address.</summary>
    public async Task OpenAsync(string address)
    {
        var answer = await Page.GotoAsync(address);
        answer!.Ok.ShouldBeTrue($"{Account.Account} at {address}: {answer.Status}");
        await LookAsync(address);
    }

    /// <summary>Fills in an act's form on a case and sends it.</summary>
    /// <param name="bargaining">The case's address, such as <c>/cases/…</c>.</param>
    /// <param name="act">The act's stored name.</param>
    /// <param name="answers">What is typed, by the field's path; a path that comes again ticks a further box.</param>
    public async Task DoAsync(string bargaining, string act, params IEnumerable<(string Path, string Value)> answers)
    {
        await OpenAsync($"{bargaining}/do/{act}");
        await SendAsync(act, answers);
    }

    /// <summary>Fills in the open form and sends it; fails with what the page says where it comes back.</summary>
    public Task SendAsync(string act, params IEnumerable<(string Path, string Value)> answers) => PressAsync("form button.first", act, answers);

    /// <summary>Fills in the open form and presses one of its buttons.</summary>
    public async Task PressAsync(string button, string act, IEnumerable<(string Path, string Value)> answers)
    {
        foreach (var (path, value) in answers)
        {
            await FormFilling.FillAsync(Page, path, value);
        }

        await Page.ClickAsync(button);
        await Page.WaitForFunctionAsync(
            "act => location.search.includes('done=' + act) || document.querySelector('[role=alert]')", act);
        (await Page.Locator("[role=alert]").AllInnerTextsAsync()).ShouldBeEmpty($"{Account.Account}: {act}");
        await LookAsync($"{act}-done");
    }

    /// <summary>Checks the open page and takes its pictures, where it is of a kind not seen yet.</summary>
    public async Task LookAsync(string what)
    {
        var name = string.Join('-', what.Split('/', '?', '=').Where(part => part.Length > 0 && !Guid.TryParse(part, out _)));
        if (seen.IsNew(Account.Office, name))
        {
            await Page.ShouldBeAccessibleAsync();
            await Pictures.TakeAsync(Page, $"{Account.Account}-{name}");
        }
    }

    /// <summary>
    /// A case page shows its diagram in a frame, and starting the Studio there takes longer than all the rest of the page.
    /// The frame stays empty; opened alone, the diagram is there.
    /// </summary>
    private static Task LeaveEmbeddedDiagramsOutAsync(IRoute route) =>
        route.Request is { IsNavigationRequest: true, Frame.ParentFrame: not null }
            ? route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<!doctype html><title>流程图</title>" })
            : route.ContinueAsync();

    public ValueTask DisposeAsync() => window.DisposeAsync();
}
