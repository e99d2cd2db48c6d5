namespace Host.Tests.Fixtures;

/// <summary>The checked-out repository, found by walking up from the folder of the running tests.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Bargaining.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>The configuration that the tests were built in: <c>Debug</c> or <c>Release</c>.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>A file or folder, given by its path from the root with forward slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, Path.Combine(relative.Split('/')));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bargaining.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Bargaining.sln above {AppContext.BaseDirectory}.");
    }
}
