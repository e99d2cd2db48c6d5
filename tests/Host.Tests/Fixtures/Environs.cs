namespace Host.Tests.Fixtures;

/// <summary>What the machine offers the tests. A test whose part is absent is skipped with the reason.</summary>
public static class Environs
{
    /// <summary>True where an absent part must fail the test instead of skipping it, as in <c>.ci/run</c>.</summary>
    public static bool RequireAll { get; } = Environment.GetEnvironmentVariable("BARGAINING_REQUIRE_ALL") == "1";

    /// <summary>True where the pages that the browser tests open are wanted as pictures too.</summary>
    public static bool WantsPictures { get; } = Environment.GetEnvironmentVariable("BARGAINING_PICTURES") == "1";

    /// <summary>The folder of PostgreSQL's newest server programs; null where none is installed.</summary>
    public static string? PostgresPrograms { get; } = FindPostgres();

    /// <summary>Chromium's executable; null where it is not installed.</summary>
    public static string? Chromium { get; } = OnPath("chromium") ?? OnPath("chromium-browser") ?? OnPath("google-chrome");

    /// <summary>The accessibility checker, which the host's build brings from npm; null where Node is absent.</summary>
    public static string? Axe { get; } = Existing(Repository.PathOf("src/Host/node_modules/axe-core/axe.min.js"));

    /// <summary>The reason to skip, or null where the part is there or must be.</summary>
    public static string? SkipWithout(string? part, string reason) => part is null && !RequireAll ? reason : null;

    /// <summary>Whether the tests run as root, under which PostgreSQL refuses to start.</summary>
    public static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    private static string? FindPostgres()
    {
        const string versions = "/usr/lib/postgresql";
        var installed = Directory.Exists(versions) ? Directory.GetDirectories(versions) : [];
        return installed
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .FirstOrDefault(programs => File.Exists(Path.Combine(programs, "initdb")))
            ?? Path.GetDirectoryName(OnPath("initdb"));
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Existing(Path.Combine(folder, program)))
            .FirstOrDefault(path => path is not null);

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
