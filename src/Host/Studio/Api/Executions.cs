using Domain;
using Host.Studio.Api.Shapes;
using Microsoft.AspNetCore.Mvc;

namespace Host.Studio.Api;

/// <summary>The badges of the diagram, and what happened at one activity.</summary>
internal static class Executions
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/activity-executions/report", async (ReportRequest request, [FromServices] StudioHistory history, HttpContext http) =>
            await CaseOf(request.WorkflowInstanceId, history, http) is { } found
                ? StudioJson.Ok(found.Report(request.ActivityNodeIds))
                : StudioProblem.NotFound(http));
        api.MapGet("/activity-executions/list", List);
        api.MapGet("/activity-execution-summaries/list", List);
        api.MapGet("/activity-executions/by-id", async (string id, [FromServices] StudioHistory history, HttpContext http) =>
            await ExecutionOf(id, history, http) is { } found ? StudioJson.Ok(found) : StudioProblem.NotFound(http));
        api.MapGet("/activity-executions/{id}/call-stack", async (string id, [FromServices] StudioHistory history, HttpContext http) =>
            await ExecutionOf(id, history, http) is { } found
                ? StudioJson.Ok(new CallStack(id, [found], 1))
                : StudioProblem.NotFound(http));
    }

    private static async Task<IResult> List(
        string? workflowInstanceId, string? activityNodeId, [FromServices] StudioHistory history, HttpContext http) =>
        await CaseOf(workflowInstanceId, history, http) is { } found
            ? StudioJson.Ok(Listed<Execution>.Of(found.Executions(activityNodeId)))
            : StudioProblem.NotFound(http);

    /// <summary>An execution's id is the case, the activity and the count, joined by tildes.</summary>
    private static async Task<Execution?> ExecutionOf(string id, StudioHistory history, HttpContext http) =>
        (await CaseOf(id.Split('~')[0], history, http))?.Executions(null).FirstOrDefault(e => e.Id == id);

    private static async Task<CaseHistory?> CaseOf(string? id, StudioHistory history, HttpContext http) =>
        Guid.TryParse(id, out var value) ? await history.OfAsync(new CaseId(value), http) : null;
}
