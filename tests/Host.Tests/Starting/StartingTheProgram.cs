using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Host.Tests.Fixtures;

namespace Host.Tests.Starting;

/// <summary>The built program as an operator starts it, a process of its own.</summary>
[Collection(PostgresTests.Name)]
public sealed class StartingTheProgram(PostgresCluster cluster)
{
    [Fact]
    public async Task A_second_start_finds_its_data_again_and_loads_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        var options = new HostOptions { Data = folder.Path };

        var first = await CasesAsync(options);
        var second = await CasesAsync(options);

        first.ShouldNotBeEmpty();
        second.ShouldBe(first);
    }

    [PostgresFact]
    public async Task Loads_the_demonstration_into_PostgreSQL_where_the_configuration_names_it()
    {
        string[] database = ["--Database:Provider", "postgres", "--Database:Connection", await cluster.NewDatabaseAsync()];

        (await CasesAsync(new HostOptions { Further = database })).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_the_demonstration_it_asks_for_an_administrator_lists_no_accounts_and_takes_nothing_large_from_strangers()
    {
        await using var host = await RunningHost.StartAsync(new HostOptions { Demo = false });
        using var client = host.NewClient();

        (await client.GetAsync("sign-in")).RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/set-up");
        (await client.GetAsync("api/demo/accounts")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostAsJsonAsync("api/session", new { account = "officer", password = new string('a', 300_000) }))
            .StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    /// <summary>The cases that a demonstration officer sees, by number.</summary>
    private static async Task<IReadOnlyList<string>> CasesAsync(HostOptions options)
    {
        await using var host = await RunningHost.StartAsync(options);
        using var client = await host.SignInAsync((await host.AccountsAsync()).First(a => a.Office == "filing-clerk"));
        var cases = await client.GetFromJsonAsync<JsonElement>("api/cases/");
        return [.. cases.EnumerateArray().Select(c => c.GetProperty("number").GetString()!)];
    }
}
