using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Host.Persistence;

/// <summary>Chooses the database: SQLite in the data folder, or what the configuration names.</summary>
internal static class PersistenceModule
{
    public static IServiceCollection AddPersistence(
        this IServiceCollection services, IConfiguration configuration, Settings settings)
    {
        var provider = configuration["Database:Provider"] ?? "sqlite";
        var connection = configuration["Database:Connection"] ?? "";
        return provider switch
        {
            "sqlite" => services.AddStore<SqliteStore>(o => o
                .UseSqlite(SqliteFile(settings, connection)).AddInterceptors(new SqliteDurability())
                .ReplaceService<IMigrationsSqlGenerator, SqliteTables>(), oneWriter: true),
            "postgres" => services.AddStore<PostgresStore>(o => o.UseNpgsql(connection), oneWriter: false),
            "sqlserver" => services.AddStore<SqlServerStore>(o => o.UseSqlServer(connection), oneWriter: false),
            _ => throw new InvalidOperationException($"Database:Provider is '{provider}'; known are sqlite, postgres and sqlserver."),
        };
    }

    private static IServiceCollection AddStore<TStore>(
        this IServiceCollection services, Action<DbContextOptionsBuilder> configure, bool oneWriter)
        where TStore : Store
    {
        services.AddDbContextPool<TStore>(options =>
        {
            configure(options);
            options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        });
        services.AddScoped<Store>(provider => provider.GetRequiredService<TStore>());
        services.AddSingleton(new WriteGate(oneWriter));
        return services;
    }

    private static string SqliteFile(Settings settings, string connection)
    {
        if (connection.Length > 0)
        {
            return connection;
        }

        Directory.CreateDirectory(settings.DataFolder);
        return $"Data Source={Path.Combine(settings.DataFolder, "bargaining.db")}";
    }
}
