using System.Net.Http.Json;
using Domain.Organisations;
using Host.Persistence;
using Host.Tests.Building;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Api;

/// <summary>An installation that answers over HTTP, with a password for every office and one case led as far as a test asks.</summary>
internal sealed class ServedInstallation : IAsyncDisposable
{
    private readonly ServedProgram program;

    private ServedInstallation(Installation installation, LogLevel? logged)
    {
        Installation = installation;
        Walked = new WalkedCase(installation);
        program = new ServedProgram(installation, logged);
    }

    public Installation Installation { get; }

    public WalkedCase Walked { get; }

    /// <summary>The program's own services.</summary>
    public IServiceProvider Services => program.Services;

    /// <summary>All that the program has logged so far.</summary>
    public LogLines Log => program.Log;

    /// <param name="walk">Leads the case before the program answers its first request.</param>
    /// <param name="logged">From which level on everything is logged; null for what the settings say.</param>
    public static async Task<ServedInstallation> StartAsync(Func<WalkedCase, Task>? walk = null, LogLevel? logged = null)
    {
        var served = new ServedInstallation(await Installation.OnSqliteAsync(), logged);
        foreach (var office in Enum.GetValues<Office>().Where(o => o != Office.System))
        {
            await served.Installation.GivePasswordAsync(office, WalkedCase.Password);
        }

        await (walk?.Invoke(served.Walked) ?? Task.CompletedTask);
        return served;
    }

    /// <summary>A client with cookies of its own that has not signed in and follows no redirect.</summary>
    public HttpClient NewClient() => program.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A client signed in as the holder of an office, until the clock has gone on for ten hours.</summary>
    public Task<HttpClient> SignInAsync(Office office) => SignInAsync(office.ToString());

    /// <summary>A client signed in as the holder of the same office at a unit that has no part in the case.</summary>
    public async Task<HttpClient> SignInStrangerAsync(Office office)
    {
        var account = await Installation.StrangerAsync(office);
        await using var scope = Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>()
            .CreateAsync(new Account { Id = account.Value, UserName = $"stranger-{office}" }, WalkedCase.Password);
        made.Succeeded.ShouldBeTrue();
        return await SignInAsync($"stranger-{office}");
    }

    private async Task<HttpClient> SignInAsync(string account)
    {
        var client = NewClient();
        using var response = await client.PostAsJsonAsync("/api/session", new { account, password = WalkedCase.Password });
        response.EnsureSuccessStatusCode();
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        await Installation.DisposeAsync();
    }
}
