using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace Host.Studio.Package;

/// <summary>
/// Where npm put Elsa Studio. Looked for until it is found, so that installing it needs no restart; once found it stays.
/// </summary>
internal sealed class StudioPackage
{
    private const string Below = "node_modules/@elsa-workflows/elsa-studio-wasm";

    private readonly IReadOnlyList<string> places;
    private volatile Installed? found;

    /// <param name="places">Folders that may hold <c>node_modules</c>, the likeliest first.</param>
    public StudioPackage(IReadOnlyList<string> places) => this.places = places;

    /// <summary>
    /// The content root first (a run from the project), then the program's own folder and those above it (a published
    /// program; a test run from its output folder).
    /// </summary>
    public static StudioPackage Near(string contentRoot)
    {
        var places = new List<string> { contentRoot };
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            places.Add(folder.FullName);
        }

        return new StudioPackage(places);
    }

    /// <summary>The installed package; null where the build found no Node to install it with.</summary>
    public Installed? Find()
    {
        if (found is null
            && places.Select(p => Path.Combine(p, Below)).FirstOrDefault(IsWhole) is { } folder)
        {
            found = new Installed(new PhysicalFileProvider(folder), VersionOf(folder));
        }

        return found;
    }

    private static bool IsWhole(string folder) => File.Exists(Path.Combine(folder, "_framework/blazor.webassembly.js"));

    private static string VersionOf(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "package.json")));
        return json.RootElement.GetProperty("version").GetString()!;
    }

    /// <param name="Files">The package's files.</param>
    /// <param name="Version">The package's version, part of every file's ETag: a file's date says only when npm unpacked it.</param>
    internal sealed record Installed(IFileProvider Files, string Version);
}
