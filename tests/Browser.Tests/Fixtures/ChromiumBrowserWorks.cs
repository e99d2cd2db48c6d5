namespace Browser.Tests.Fixtures;

public sealed class ChromiumBrowserWorks(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [BrowserFact]
    public async Task The_checker_names_a_picture_without_a_text()
    {
        await using var window = await browser.NewWindowAsync(new Uri("http://127.0.0.1"));
        var page = await window.NewPageAsync();
        await page.SetContentAsync("<html lang=zh><title>图</title><main><h1>图</h1><img src='data:,'></main></html>");

        var failure = await Assert.ThrowsAsync<ShouldAssertException>(page.ShouldBeAccessibleAsync);

        failure.Message.ShouldContain("critical image-alt");
    }
}
