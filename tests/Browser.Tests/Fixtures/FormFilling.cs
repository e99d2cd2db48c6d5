using System.Text;
using Microsoft.Playwright;

namespace Browser.Tests.Fixtures;

/// <summary>Fills in one field of a form as a person does, whatever kind of input it is.</summary>
internal static class FormFilling
{
    private static readonly byte[] Scan = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n");

    /// <param name="page">The page with the form.</param>
    /// <param name="path">The input's name; a row that is not there yet is added first.</param>
    /// <param name="value">The text, the choice's stored name, or the name of the file to attach.</param>
    public static async Task FillAsync(IPage page, string path, string value)
    {
        await AddRowAsync(page, path);
        var input = page.Locator($"[name='{path}']:not([type=hidden])");
        switch (await input.First.EvaluateAsync<string>("input => input.type"))
        {
            case "radio" or "checkbox":
                await page.CheckAsync($"[name='{path}'][value='{value}']");
                break;
            case "select-one":
                await input.SelectOptionAsync(value);
                break;
            case "file":
                await input.SetInputFilesAsync(new FilePayload { Name = value, MimeType = "application/pdf", Buffer = Scan });
                break;
            default:
                await input.FillAsync(value);
                break;
        }
    }

    private static async Task AddRowAsync(IPage page, string path)
    {
        var row = path.IndexOf('[', StringComparison.Ordinal);
        if (row >= 0 && await page.Locator($"[name='{path}']").CountAsync() == 0)
        {
            await page.ClickAsync($"button[name=_add][value='{path[..row]}']");
            await page.Locator($"[name='{path}']").First.WaitForAsync();
        }
    }
}
