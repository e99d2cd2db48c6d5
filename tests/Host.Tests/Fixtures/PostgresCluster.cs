using System.Globalization;
using Npgsql;

namespace Host.Tests.Fixtures;

/// <summary>
/// A private PostgreSQL cluster on a free port, started by the first test that asks for a database and removed after the
/// last one. It does not sync its files: it never outlives a run.
/// </summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly int port = FreePort.Next();
    private readonly Lazy<Task> started;
    private string? folder;
    private int databases;

    public PostgresCluster() => started = new Lazy<Task>(StartAsync);

    /// <summary>A new, empty database; its connection string.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        await started.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"bargaining_{Interlocked.Increment(ref databases)}");
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            NpgsqlConnection.ClearAllPools();
            await AsServerAsync("pg_ctl", "-D", Cluster, "-m", "immediate", "-w", "stop");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Cluster => Path.Combine(folder!, "cluster");

    private async Task StartAsync()
    {
        var created = Directory.CreateTempSubdirectory("bargaining-postgres-").FullName;
        if (Environs.IsRoot)
        {
            await Shell.RunAsync("chown", "postgres", created);
        }

        folder = created;
        await AsServerAsync("initdb", "-D", Cluster, "-U", "bargaining", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        var options = $"-p {port} -k {created} -c listen_addresses=127.0.0.1 -c fsync=off";
        await AsServerAsync("pg_ctl", "-D", Cluster, "-l", Path.Combine(created, "log"), "-o", options, "-w", "start");
    }

    private static Task AsServerAsync(string program, params IEnumerable<string> arguments)
    {
        var programs = Environs.PostgresPrograms
            ?? throw new InvalidOperationException("PostgreSQL's server programs are not on this machine.");
        var path = Path.Combine(programs, program);
        return Environs.IsRoot
            ? Shell.RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments])
            : Shell.RunAsync(path, arguments);
    }

    private string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = "bargaining",
        Database = database,
    }.ToString();
}
