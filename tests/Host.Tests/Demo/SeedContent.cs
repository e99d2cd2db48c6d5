using Host.Tests.Fixtures;

namespace Host.Tests.Demo;

/// <summary>A copy of the seeds in which a test breaks something.</summary>
internal sealed class SeedContent : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SeedContent()
    {
        foreach (var part in new[] { "seeds", "workflows-json" })
        {
            var source = Repository.PathOf(part);
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(Root, part, Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    public string Root => folder.Path;

    /// <summary>Replaces a text that stands in a file of <c>seeds/demo</c>.</summary>
    public void Change(string file, string from, string to)
    {
        var path = Path.Combine(Root, "seeds", "demo", file);
        var text = File.ReadAllText(path);
        text.ShouldContain(from);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
