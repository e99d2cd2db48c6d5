using Host.Studio.Api.Shapes;
using Workflows.Catalogue;

namespace Host.Studio.Api;

/// <summary>What the diagrams are made of: the catalogue's activities and the four of Elsa's own that route between them.</summary>
internal static class Descriptors
{
    private static readonly Listed<ActivityDescriptor> Chinese = Listed<ActivityDescriptor>.Of(All(english: false));
    private static readonly Listed<ActivityDescriptor> English = Listed<ActivityDescriptor>.Of(All(english: true));

    /// <summary>The Studio wants one expression type that it does not know by itself, even where it is not to be chosen.</summary>
    private static readonly object[] Expressions =
    [
        new { type = "Literal", displayName = "固定值", isSerializable = true, isBrowsable = true, properties = new { } },
        new { type = "None", displayName = "无", isSerializable = false, isBrowsable = false, properties = new { } },
    ];

    public static void Map(IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/descriptors");
        group.MapGet("/activities", (HttpContext http) =>
            StudioJson.Ok(StudioLanguage.IsEnglish(http) ? English : Chinese));
        group.MapGet("/expression-descriptors", () => StudioJson.Ok(Listed<object>.Of(Expressions)));
        foreach (var empty in new[]
        {
            "/storage-drivers", "/variables", "/workflow-activation-strategies", "/log-persistence-strategies",
            "/incident-strategies", "/commit-strategies/workflows", "/commit-strategies/activities", "/output-converters",
        })
        {
            group.MapGet(empty, () => StudioJson.Ok(Listed<string>.Of([])));
        }
    }

    private static ActivityDescriptor[] All(bool english) =>
    [
        .. ActivityCatalogue.All.Select(a => Of(a, english)),
        Routing(StructuralTypes.Flowchart, english ? "Flowchart" : "流程图"),
        Routing(StructuralTypes.Fork, english ? "Fork" : "分支") with
        {
            Inputs = [new InputDescriptor("Branches", "String[]", english ? "Branches" : "分支", "dynamic-outcomes")],
        },
        Routing(StructuralTypes.Join, english ? "Join" : "汇合", new PortDescriptor(StructuralTypes.Done, english ? "All arrived" : "全部到达")),
        Routing(StructuralTypes.Finish, english ? "End" : "结束") with { IsTerminal = true },
    ];

    private static ActivityDescriptor Of(ActivityType type, bool english) => new(
        type.Type, type.Title.In(english), StageTitles.Of(type.Stage).In(english), type.WhatToDo.In(english),
        [.. type.Ports.Select(p => new PortDescriptor(p.Name, p.Title.In(english)))])
    {
        // The viewer lists an execution's state by its inputs: this is the line that says who finished the step.
        Inputs = [new InputDescriptor("By", "String", english ? "Finished by" : "办理人", "singleline")],
    };

    private static ActivityDescriptor Routing(string type, string title, params PortDescriptor[] ports) =>
        new(type, title, title, "", ports) { IsBrowsable = false };
}
