using Domain.Calendar;
using Host.Accounts;
using Host.Demo;
using Host.Demo.Seeding;
using Host.Files;
using Host.Notifications;
using Host.Persistence;
using Host.Pipeline;
using Host.Reading;
using Host.Scheduling;
using Host.Seeds;
using Host.Tests.Building;
using Host.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Demo;

/// <summary>The program's services in demonstration mode on a real database, without a web server.</summary>
internal sealed class Demonstration : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider services;

    private Demonstration(DateTimeOffset now, string? postgres, string? content)
    {
        Machine = new HandMovedClock(now);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(postgres is null ? [] : new Dictionary<string, string?>
        {
            ["Database:Provider"] = "postgres", ["Database:Connection"] = postgres,
        }).Build();
        var settings = new Settings { DataFolder = folder.Path, Demo = true, Clock = null, ContentFolder = content ?? Repository.Root };
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(settings)
            .AddDemo(settings, Machine)
            .AddKnowledge(settings)
            .AddPersistence(configuration, settings)
            .AddPipeline()
            .AddAccounts()
            .AddFiles()
            .AddReading()
            .AddNotifications(configuration, settings)
            .AddAgenda()
            .BuildServiceProvider();
    }

    public HandMovedClock Machine { get; }

    /// <summary>An empty installation, nine in the morning of a day.</summary>
    public static async Task<Demonstration> EmptyAsync(string day, string? postgres = null, string? content = null)
    {
        var demonstration = new Demonstration(Shanghai.At(WalkedCase.Day(day), new TimeOnly(9, 0)), postgres, content);
        await demonstration.ReadAsync(async s =>
        {
            await s.Database.MigrateAsync();
            return true;
        });
        return demonstration;
    }

    /// <summary>Loaded on a day.</summary>
    public static async Task<Demonstration> LoadedAsync(string day, string? postgres = null)
    {
        var demonstration = await EmptyAsync(day, postgres);
        (await demonstration.LoadAsync()).ShouldBeTrue();
        await demonstration.Get<Agenda>().RunUntilAsync(demonstration.Machine.GetUtcNow(), null, CancellationToken.None);
        return demonstration;
    }

    public Task<bool> LoadAsync() => Get<SeedLoader>().LoadAsync(Machine.GetUtcNow(), CancellationToken.None);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task<T> ReadAsync<T>(Func<Store, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<Store>());
    }

    public async ValueTask DisposeAsync()
    {
        var address = await ReadAsync(SqlitePools.AddressOf);
        await services.DisposeAsync();
        SqlitePools.Clear(address);
        folder.Dispose();
    }
}
