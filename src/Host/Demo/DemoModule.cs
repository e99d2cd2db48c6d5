using Domain;
using Host.Demo.Seeding;
using Host.Persistence;
using Host.Scheduling;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Host.Demo;

/// <summary>Wires the demonstration: its clock, its accounts and its data. Without it the machine's clock is the program's.</summary>
internal static class DemoModule
{
    /// <summary>Registers the program's clock: the demonstration's, or the machine's.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, Settings settings, TimeProvider machine)
    {
        if (!settings.Demo)
        {
            return services.AddSingleton(machine);
        }

        services.AddSingleton(new DemoClock(machine, settings.Clock));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>());
        services.AddSingleton(_ => SeedReader.Read(settings.ContentFolder));
        services.AddSingleton<SeedReplay>();
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<DemoAccounts>();
        services.AddSingleton<DemoTime>();
        return services.KeepSessionsInRealTime(machine);
    }

    /// <summary>Reads the seeds before the database is touched, so that a fault in them changes nothing.</summary>
    public static void CheckDemo(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Settings>().Demo)
        {
            app.Services.GetRequiredService<DemoSeeds>();
        }
    }

    /// <summary>Brings the clock to where it was and loads the data at the first start.</summary>
    public static async Task PrepareDemoAsync(this WebApplication app, TimeProvider machine)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        if (!settings.Demo)
        {
            await RefuseDemoDataAsync(app.Services);
            return;
        }

        await app.Services.GetRequiredService<DemoTime>().RestoreAsync(machine, settings.Clock, CancellationToken.None);
        if (!await IsLoadedAsync(app.Services))
        {
            Console.WriteLine("首次启动，正在载入演示数据…… / First start: loading the demonstration data...");
        }

        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (await app.Services.GetRequiredService<SeedLoader>().LoadAsync(now, CancellationToken.None))
        {
            await app.Services.GetRequiredService<Agenda>().RunUntilAsync(now, null, CancellationToken.None);
        }
    }

    /// <summary>The password of demonstration accounts is public: nobody's real data may lie beside them.</summary>
    private static async Task RefuseDemoDataAsync(IServiceProvider services)
    {
        if (await IsLoadedAsync(services))
        {
            throw new FaultsException([new Fault(
                "--demo false", "$",
                "the database holds demonstration data, whose accounts have a public password: name another folder with --data")]);
        }
    }

    private static async Task<bool> IsLoadedAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await SeedLoader.IsLoadedAsync(scope.ServiceProvider.GetRequiredService<Store>(), CancellationToken.None);
    }

    /// <summary>Nobody is signed out because the demonstration's clock was moved.</summary>
    private static IServiceCollection KeepSessionsInRealTime(this IServiceCollection services, TimeProvider machine)
    {
        services.PostConfigure<CookieAuthenticationOptions>(
            IdentityConstants.ApplicationScheme, options => options.TimeProvider = machine);
        services.PostConfigure<SecurityStampValidatorOptions>(options => options.TimeProvider = machine);
        return services;
    }
}
