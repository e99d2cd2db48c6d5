using System.Text.RegularExpressions;
using Conventions.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conventions.Tests;

/// <summary>The clock comes in as an argument, and a vote or a wage is never counted in floating point.</summary>
public sealed partial class TimeAndNumbers
{
    [Fact]
    public void Nothing_asks_the_machine_for_the_time() =>
        RepositoryFile.All.Where(file => file.Has(".cs", ".razor") && !file.IsIn("tests/Conventions.Tests"))
            .ShouldHaveNone(file => MachineTime().Matches(file.Text).Select(found => $"{file} says {found.Value}"));

    [Fact]
    public void The_system_clock_is_named_in_one_place() =>
        RepositoryFile.All.Where(file => file.Has(".cs", ".razor") && file.IsIn("src"))
            .Where(file => file.Text.Contains("TimeProvider.System", StringComparison.Ordinal))
            .Select(file => file.Path)
            .ShouldBe(["src/Host/Program.cs"]);

    [Fact]
    public void No_test_waits_by_sleeping() =>
        CodeFile.All.Where(file => !file.File.IsIn("tests/Conventions.Tests"))
            .ShouldAll(file => !file.File.Text.Contains("Thread.Sleep", StringComparison.Ordinal));

    [Fact]
    public void Only_the_calendar_knows_the_hours_between_Shanghai_and_UTC() =>
        CodeFile.Program.Where(file => !file.File.IsIn("src/Domain/Calendar"))
            .ShouldAll(file => !file.File.Text.Contains("FromHours(8)", StringComparison.Ordinal));

    [Fact]
    public void Only_the_calendar_reckons_with_days() =>
        CodeFile.Program.Where(file => file.File.IsIn("src/Domain", "src/Workflows") && !file.File.IsIn("src/Domain/Calendar"))
            .ShouldHaveNone(file => file.Nodes<MemberAccessExpressionSyntax>()
                .Where(access => access.Name.Identifier.Text is "AddDays" or "AddMonths" or "AddYears" or "DayNumber")
                .Select(access => $"{file.At(access)} {access}"));

    [Fact]
    public void Domain_and_Workflows_count_in_integers_and_decimals() =>
        CodeFile.Program.Where(file => file.File.IsIn("src/Domain", "src/Workflows"))
            .ShouldHaveNone(file => file.Nodes<PredefinedTypeSyntax>()
                .Where(type => type.Keyword.IsKind(SyntaxKind.DoubleKeyword) || type.Keyword.IsKind(SyntaxKind.FloatKeyword))
                .Select(type => $"{file.At(type)} {type}"));

    [GeneratedRegex(@"\bDateTime\.(Now|UtcNow|Today)\b|\bDateTimeOffset\.(Now|UtcNow)\b")]
    private static partial Regex MachineTime();
}
