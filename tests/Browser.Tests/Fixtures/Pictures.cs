using Host.Tests.Fixtures;
using Microsoft.Playwright;

namespace Browser.Tests.Fixtures;

/// <summary>
/// Takes pictures of pages into <c>TestResults/pictures</c>, which is never committed, where BARGAINING_PICTURES is 1: they
/// are for people to look at and take as long as all the rest.
/// </summary>
public static class Pictures
{
    /// <summary>Takes the whole page at both widths and leaves it at the wider one.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (!Environs.WantsPictures)
        {
            return;
        }

        foreach (var width in new[] { Widths.Phone, Widths.Desk })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Repository.PathOf($"TestResults/pictures/{name}-{width}.png"),
                FullPage = true,
            });
        }
    }
}
