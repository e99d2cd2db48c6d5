using System.Net.Http.Json;
using System.Text.Json;
using Host.Tests.Fixtures;

namespace Browser.Tests.Journeys;

internal static class Ledger
{
    /// <summary>Recomputes the chain of a case through the API.</summary>
    /// <param name="host">The running host.</param>
    /// <param name="account">Somebody who may see the case.</param>
    /// <param name="bargaining">The case's page.</param>
    public static async Task LedgerShouldBeWholeAsync(this RunningHost host, DemoAccount account, string bargaining)
    {
        using var client = await host.SignInAsync(account);
        var verdict = await client.GetFromJsonAsync<JsonElement>($"api{bargaining}/ledger/verify");
        verdict.GetProperty("whole").GetBoolean().ShouldBeTrue(verdict.ToString());
    }
}
