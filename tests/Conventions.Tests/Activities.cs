using System.Text.Json;
using Conventions.Tests.Reading;
using Workflows.Catalogue;

namespace Conventions.Tests;

/// <summary>The catalogue, the procedures and the acts know the same activities.</summary>
public sealed class Activities
{
    private static IReadOnlyList<ActivityType> All => ActivityCatalogue.All;

    [Fact]
    public void Every_activity_is_used_in_a_procedure()
    {
        var used = RepositoryFile.All.Where(file => file.IsIn("workflows-json") && file.Has(".json"))
            .SelectMany(file => TypesIn(JsonDocument.Parse(file.Text).RootElement))
            .ToHashSet();

        All.ShouldAll(activity => used.Contains(activity.Type));
    }

    [Fact]
    public void Every_activity_is_in_a_test()
    {
        var tests = string.Concat(CodeFile.Tests.Select(file => file.File.Text));

        All.ShouldHaveNone(activity => tests.Contains(activity.Type, StringComparison.Ordinal) ? [] : [activity.Type]);
    }

    [Fact]
    public void Every_activity_has_an_act() =>
        All.ShouldHaveNone(activity => Acts.All.Any(act => act.During.Contains(activity.Type)) ? [] : [activity.Type]);

    [Fact]
    public void Every_text_is_in_both_languages() =>
        All.SelectMany(activity => activity.Ports.Select(port => port.Title).Append(activity.Title).Append(activity.WhatToDo))
            .ShouldAll(text => text.Zh.Length > 0 && text.En.Length > 0);

    private static IEnumerable<string> TypesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TypesIn),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property is { Name: "type", Value.ValueKind: JsonValueKind.String }
                ? [property.Value.GetString()!]
                : TypesIn(property.Value)),
        _ => [],
    };
}
