using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Conventions.Tests.Reading;

namespace Conventions.Tests;

/// <summary>Every condition of the law is a named rule with a test of its own.</summary>
public sealed partial class Rules
{
    private static readonly IReadOnlyList<Type> All =
        [.. Rooms.Types.Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Domain.Rule)))];

    [Fact]
    public void Every_rule_of_law_stands_in_the_folder_of_its_slice() =>
        All.ShouldAll(rule => rule.Assembly != Rooms.Domain || RulesFolder().IsMatch(rule.Namespace!));

    [Fact]
    public void Every_stored_name_is_the_slice_and_a_sentence() =>
        All.ShouldHaveNone(rule => NameOf(rule) is var name && SliceAndSentence().IsMatch(name)
            ? []
            : [$"{rule} is stored as '{name}'"]);

    [Fact]
    public void The_stored_name_of_a_rule_of_law_begins_with_its_slice() =>
        All.ShouldHaveNone(rule => rule.Assembly != Rooms.Domain || NameOf(rule).Split('.')[0] == SliceOf(rule)
            ? []
            : [$"{rule} is stored as '{NameOf(rule)}'"]);

    [Fact]
    public void No_two_rules_share_a_stored_name() =>
        All.GroupBy(NameOf).ShouldHaveNone(same => same.Skip(1).Any() ? [$"{same.Key}: {string.Join(", ", same)}"] : []);

    [Fact]
    public void No_rule_is_named_by_what_it_forbids() =>
        All.ShouldAll(rule => !Negative().IsMatch(rule.Name));

    [Fact]
    public void Every_rule_has_a_test()
    {
        var tests = string.Concat(CodeFile.Tests.Select(file => file.File.Text));

        All.ShouldHaveNone(rule => tests.Contains($"\"{NameOf(rule)}\"", StringComparison.Ordinal)
            || Regex.IsMatch(tests, $@"\b{rule.Name}\b")
            ? []
            : [$"{rule} ({NameOf(rule)}) is in no test"]);
    }

    /// <summary>The stored name does not depend on the facts that a rule is asked with.</summary>
    private static string NameOf(Type rule) =>
        ((Domain.Rule)RuntimeHelpers.GetUninitializedObject(rule)).Name ?? "";

    private static string SliceOf(Type rule) => rule.Namespace!.Split('.')[1].ToLowerInvariant();

    [GeneratedRegex(@"^Domain\.\w+\.Rules$")]
    private static partial Regex RulesFolder();

    [GeneratedRegex(@"^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SliceAndSentence();

    [GeneratedRegex(@"^(Not|No|Invalid|Forbidden)[A-Z]|(Is|Has|Was|Are)Not[A-Z]|(Missing|Invalid)$")]
    private static partial Regex Negative();
}
