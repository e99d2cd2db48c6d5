using Domain;
using Host.Studio.Api.Shapes;
using Host.Studio.Cases;
using Microsoft.AspNetCore.Mvc;

namespace Host.Studio.Api;

/// <summary>The cases of the person who is signed in, as instances of their procedures.</summary>
internal static class Instances
{
    private const int LargestPage = 100;
    private const int LastPage = 1_000_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/workflow-instances");
        group.MapPost("/", List);
        group.MapGet("/{id:guid}", (Guid id, [FromServices] IStudioCases cases, [FromServices] StudioDefinitions definitions, HttpContext http) =>
            Found(id, cases, http, c => InstanceOf.Case(c, definitions.Of(c.DefinitionId, c.Version))));
        group.MapGet("/{id:guid}/execution-state", (Guid id, [FromServices] IStudioCases cases, HttpContext http) =>
            Found(id, cases, http, InstanceOf.State));
        group.MapGet("/{id:guid}/variables", (Guid id, [FromServices] IStudioCases cases, HttpContext http) =>
            Found(id, cases, http, _ => Listed<string>.Of([])));
        group.MapPost("/{id:guid}/journal", Journal);
    }

    private static async Task<IResult> List(
        InstanceListRequest request, [FromServices] IStudioCases cases, [FromServices] StudioDefinitions definitions,
        HttpContext http)
    {
        if (request.HasIncidents == true || Wanted(request) is not { } query)
        {
            return StudioJson.Ok(new Paged<Instance>([], 0));
        }

        var page = await cases.ListAsync(query, http.RequestAborted);
        return StudioJson.Ok(new Paged<Instance>(
            [.. page.Cases.Select(c => InstanceOf.Case(c, definitions.Of(c.DefinitionId, c.Version)))], page.Total));
    }

    private static async Task<IResult> Journal(
        Guid id, int? skip, int? take, JournalRequest? request, [FromServices] StudioHistory history, HttpContext http)
    {
        if (await history.OfAsync(new CaseId(id), http) is not { } found)
        {
            return StudioProblem.NotFound(http);
        }

        var lines = found.Journal(request?.Filter);
        return StudioJson.Ok(new Paged<JournalEntry>([.. lines.Skip(skip ?? 0).Take(take ?? LargestPage)], lines.Count));
    }

    private static async Task<IResult> Found<T>(Guid id, IStudioCases cases, HttpContext http, Func<StudioCase, T> show) =>
        await cases.FindAsync(new CaseId(id), http.RequestAborted) is { } found
            ? StudioJson.Ok(show(found))
            : StudioProblem.NotFound(http);

    /// <summary>The query that the filter amounts to; null where no case can pass it.</summary>
    private static StudioCaseQuery? Wanted(InstanceListRequest request)
    {
        var statuses = new HashSet<string>(request.Statuses ?? [], StringComparer.OrdinalIgnoreCase);
        if (request.Status is { Length: > 0 } one)
        {
            statuses.Add(one);
        }

        var subs = new HashSet<string>(request.SubStatuses ?? [], StringComparer.OrdinalIgnoreCase);
        var running = Passes(statuses, InstanceOf.Running) && Passes(subs, InstanceOf.Suspended);
        var ended = Passes(statuses, InstanceOf.Finished) && Passes(subs, InstanceOf.Finished);
        return !running && !ended ? null : new StudioCaseQuery
        {
            Search = request.SearchTerm,
            DefinitionIds = [.. (request.DefinitionIds ?? []).Append(request.DefinitionId ?? "").Where(d => d.Length > 0)],
            Ended = running && ended ? null : ended,
            Order = request.OrderBy switch
            {
                "Name" => StudioCaseOrder.Name,
                "LastExecuted" or "Finished" => StudioCaseOrder.Changed,
                _ => StudioCaseOrder.Opened,
            },
            Descending = request.OrderDirection != "Ascending",
            Skip = Math.Clamp(request.Page, 0, LastPage) * Math.Clamp(request.PageSize, 1, LargestPage),
            Take = Math.Clamp(request.PageSize, 1, LargestPage),
        };
    }

    private static bool Passes(HashSet<string> wanted, string status) => wanted.Count == 0 || wanted.Contains(status);
}
