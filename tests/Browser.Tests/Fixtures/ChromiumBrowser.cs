using Host.Tests.Fixtures;
using Microsoft.Playwright;

namespace Browser.Tests.Fixtures;

/// <summary>The machine's own Chromium, started by the first test that opens a window and closed after the last one.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<IBrowser>> browser;
    private IPlaywright? playwright;

    public ChromiumBrowser() => browser = new Lazy<Task<IBrowser>>(LaunchAsync);

    /// <summary>A window with cookies of its own, as one person at one machine.</summary>
    /// <param name="address">The running host's address, to which pages are given relatively.</param>
    public async Task<IBrowserContext> NewWindowAsync(Uri address) =>
        await (await browser.Value).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new ViewportSize { Width = Widths.Desk, Height = 900 },
        });

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (browser.IsValueCreated)
        {
            await (await browser.Value).CloseAsync();
            playwright?.Dispose();
        }
    }

    private async Task<IBrowser> LaunchAsync()
    {
        playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environs.Chromium ?? throw new InvalidOperationException("Chromium is not on this machine."),
            Args = Flags,
        });
    }
}
