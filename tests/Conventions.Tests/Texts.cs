using System.Text.RegularExpressions;
using Conventions.Tests.Reading;
using Host.Tests.Fixtures;

namespace Conventions.Tests;

/// <summary>What may not stand in any file of the repository, and what must.</summary>
public sealed partial class Texts
{
    private const string TestCommand = "dotnet test Bargaining.sln";
    private const string RunCommand = "dotnet run --project src/Host";

    [Fact]
    public void No_file_names_a_path_of_one_machine() =>
        Written().ShouldHaveNone(file => MachinePath().Matches(file.Text).Select(found => $"{file} says {found.Value}"));

    [Fact]
    public void No_file_names_a_package_registry() =>
        Written().ShouldHaveNone(file => Registry().Matches(file.Text).Select(found => $"{file} says {found.Value}"));

    [Fact]
    public void Nothing_is_left_open_in_the_code() =>
        Written().ShouldHaveNone(file => LeftOpen().Matches(file.Text).Select(found => $"{file} says {found.Value}"));

    [Fact]
    public void The_readme_gives_both_commands_in_both_languages()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));

        Regex.Count(readme, Regex.Escape(RunCommand)).ShouldBeGreaterThanOrEqualTo(2);
        Regex.Count(readme, Regex.Escape(TestCommand)).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void The_readme_points_at_no_file_that_is_not_there() =>
        Link().Matches(File.ReadAllText(Repository.PathOf("README.md")))
            .Select(link => link.Groups["path"].Value)
            .ShouldAll(path => Path.Exists(Repository.PathOf(path)));

    [Fact]
    public void The_build_runs_the_command_of_the_readme() =>
        File.ReadAllText(Repository.PathOf(".ci/run")).ShouldContain($"\n{TestCommand} ");

    /// <summary>Every text of the repository but these rules, which name what they forbid.</summary>
    private static IEnumerable<RepositoryFile> Written() =>
        RepositoryFile.All.Where(file => file.IsText && !file.IsIn("tests/Conventions.Tests"));

    [GeneratedRegex(@"(?<![\w.~/-])/(home|work|Users|root)/\w+|\b[A-Za-z]:\\Users\b")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"https?://(registry\.|api\.nuget\.org|pypi\.|[\w.-]*(artifactory|nexus|jfrog))[\w./-]*")]
    private static partial Regex Registry();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX|NotImplementedException)\b")]
    private static partial Regex LeftOpen();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)(?<path>[^)#\s]+)")]
    private static partial Regex Link();
}
