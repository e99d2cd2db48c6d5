using Host.Studio.Api.Shapes;
using Workflows.Definitions;

namespace Host.Studio.Api;

/// <summary>The procedures. Everybody who is signed in may read them: they are the law's own course, not a case's.</summary>
internal static class Definitions
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/workflow-definitions");
        group.MapGet("/", List);
        group.MapGet("/by-id/{id}", (string id, StudioDefinitions all, HttpContext http) =>
            Whole(all.ByVersionId(id), all, http));
        group.MapGet("/by-definition-id/{definitionId}", (string definitionId, string? versionOptions, StudioDefinitions all, HttpContext http) =>
            Whole(all.Chosen(versionOptions).FirstOrDefault(d => d.DefinitionId == definitionId), all, http));
    }

    private static IResult Whole(ProcedureDefinition? definition, StudioDefinitions all, HttpContext http) =>
        definition is null
            ? StudioProblem.NotFound(http)
            : StudioJson.Ok(all.Json(definition, StudioLanguage.IsEnglish(http)));

    private static IResult List([AsParameters] DefinitionListRequest request, StudioDefinitions all, HttpContext http)
    {
        var english = StudioLanguage.IsEnglish(http);
        var wanted = all.Chosen(request.VersionOptions).Where(request.Wants).Select(d => all.Summary(d, english));
        var rows = Sorted(wanted, request).ToList();
        var page = request.PageSize is { } size ? rows.Skip((request.Page ?? 0) * size).Take(size) : rows;
        return StudioJson.Ok(new Paged<DefinitionSummary>([.. page], rows.Count));
    }

    private static IEnumerable<DefinitionSummary> Sorted(IEnumerable<DefinitionSummary> rows, DefinitionListRequest request)
    {
        var sorted = request.OrderBy switch
        {
            "Version" => rows.OrderBy(r => r.Version),
            "Created" => rows.OrderBy(r => r.CreatedAt),
            _ => rows.OrderBy(r => r.Name, StringComparer.Ordinal),
        };
        return request.OrderDirection == "Descending" ? sorted.Reverse() : sorted;
    }
}
