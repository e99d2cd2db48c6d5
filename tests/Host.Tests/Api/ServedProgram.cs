using Host.Tests.Building;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Api;

/// <summary>The whole program over HTTP in this process, on an installation's database and clock; nothing rings by itself.</summary>
internal sealed class ServedProgram(Installation installation, LogLevel? logged = null) : WebApplicationFactory<Program>
{
    /// <summary>All that the program has logged so far.</summary>
    public LogLines Log { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", installation.DataFolder);
        builder.UseSetting("demo", "false");
        builder.ConfigureLogging(logging => LogAlso(logging));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<ILoggerProvider>(Log);
            services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(installation.Clock);
            foreach (var rings in services.Where(Rings).ToList())
            {
                services.Remove(rings);
            }
        });
    }

    /// <summary>Everything from this level on, whatever the settings say.</summary>
    private void LogAlso(ILoggingBuilder logging)
    {
        if (logged is { } level)
        {
            logging.Services.Configure<LoggerFilterOptions>(options =>
            {
                options.Rules.Clear();
                options.MinLevel = level;
            });
        }
    }

    private static bool Rings(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && service.ImplementationType?.Namespace?.Split('.')[0] is "Host" or "Quartz";
}
