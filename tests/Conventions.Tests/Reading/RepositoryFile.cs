using Host.Tests.Fixtures;

namespace Conventions.Tests.Reading;

/// <summary>One file that belongs to the repository.</summary>
/// <param name="Path">Its path from the root, with forward slashes.</param>
internal sealed record RepositoryFile(string Path)
{
    /// <summary>What a build, a package manager or a run leaves behind, by name.</summary>
    private static readonly HashSet<string> LeftBehind =
        ["bin", "obj", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".idea"];

    /// <summary>What a run leaves behind, by path: the default data folders.</summary>
    private static readonly HashSet<string> DataFolders = ["data", "src/Host/data"];

    private readonly Lazy<string> text = new(() => File.ReadAllText(Repository.PathOf(Path)));

    /// <summary>Every file of the repository, without what builds and runs leave behind.</summary>
    public static IReadOnlyList<RepositoryFile> All { get; } = [.. Under("")];

    public string Text => text.Value;

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folder from the root; empty for a file at the root.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>False for pictures and archives.</summary>
    public bool IsText => !Text.Contains('\0', StringComparison.Ordinal);

    public bool IsIn(params IEnumerable<string> folders) =>
        folders.Any(f => Path.StartsWith(f + "/", StringComparison.Ordinal));

    public bool Has(params IEnumerable<string> endings) =>
        endings.Any(e => Path.EndsWith(e, StringComparison.Ordinal));

    public override string ToString() => Path;

    private static IEnumerable<RepositoryFile> Under(string folder)
    {
        var place = folder.Length == 0 ? Repository.Root : Repository.PathOf(folder);
        var prefix = folder.Length == 0 ? "" : folder + "/";
        var files = NamesOf(Directory.GetFiles(place)).Select(name => new RepositoryFile(prefix + name));
        var folders = NamesOf(Directory.GetDirectories(place)).Where(name => !DataFolders.Contains(prefix + name));
        return files.Concat(folders.SelectMany(name => Under(prefix + name)));
    }

    private static IEnumerable<string> NamesOf(IEnumerable<string> paths) =>
        paths.Select(path => System.IO.Path.GetFileName(path)).Where(name => !LeftBehind.Contains(name));
}
