using System.Reflection;
using System.Xml.Linq;
using Conventions.Tests.Reading;
using Host.Tests.Fixtures;

namespace Conventions.Tests;

/// <summary>References run from Host to Workflows to Domain and never back.</summary>
public sealed class References
{
    [Fact]
    public void Domain_uses_the_base_class_library_alone() =>
        ReferencedBy(Rooms.Domain).ShouldAll(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Domain_names_no_project_and_no_package_that_stays_in_it() => ShippedWith("src/Domain").ShouldBeEmpty();

    [Fact]
    public void Workflows_names_Domain_and_nothing_else() =>
        ShippedWith("src/Workflows").ShouldBe(["../Domain/Domain.csproj"]);

    [Fact]
    public void Host_names_no_project_but_Workflows() =>
        ShippedWith("src/Host").Where(name => name.Contains("csproj", StringComparison.Ordinal))
            .ShouldBe(["../Workflows/Workflows.csproj"]);

    [Fact]
    public void Every_project_has_a_lock_file() =>
        RepositoryFile.All.Where(f => f.Has(".csproj"))
            .ShouldAll(f => File.Exists(Repository.PathOf($"{f.Folder}/packages.lock.json")));

    /// <summary>References of a project that its users get too.</summary>
    private static IEnumerable<string> ShippedWith(string project)
    {
        var file = RepositoryFile.All.Single(f => f.Folder == project && f.Has(".csproj"));
        return XDocument.Parse(file.Text).Descendants()
            .Where(e => e.Name.LocalName is "ProjectReference" or "PackageReference" or "FrameworkReference")
            .Where(e => e.Attribute("PrivateAssets")?.Value != "all")
            .Select(e => e.Attribute("Include")!.Value);
    }

    private static IEnumerable<string> ReferencedBy(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
