using System.Text.Json;
using Host.Tests.Fixtures;
using Microsoft.Playwright;

namespace Browser.Tests.Fixtures;

/// <summary>Runs axe-core in a page.</summary>
public static class Accessibility
{
    private const string Check = """
        async () => {
          const found = await axe.run(document);
          return JSON.stringify(found.violations
            .filter(v => v.impact === 'serious' || v.impact === 'critical')
            .flatMap(v => v.nodes.map(n => `${v.impact} ${v.id}: ${v.help}\n    ${n.target.join(' ')}\n    ${n.html}`)));
        }
        """;

    /// <summary>Fails with every element that breaks a rule of impact "serious" or "critical".</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(await File.ReadAllTextAsync(Environs.Axe!));
        }

        var offenders = JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>(Check))!;
        offenders.ShouldBeEmpty($"{page.Url}\n{string.Join("\n", offenders)}\n");
    }
}
