using Domain;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Api.Cases;

/// <summary>One endpoint per act, made from its declaration: <c>POST /api/cases/{id}/acts/send-offer</c>.</summary>
internal static class ActEndpoints
{
    /// <summary>The header that carries the idempotency key; without it every request is a new one.</summary>
    public const string KeyHeader = "Idempotency-Key";

    public static void MapActs(this RouteGroupBuilder api, ActRegistry acts)
    {
        foreach (var act in Sendable(acts))
        {
            typeof(ActEndpoints)
                .GetMethod(act.IsOnCase ? nameof(MapOnCase) : nameof(MapFree), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(act.Type)
                .Invoke(null, [api, RouteOf(act), act]);
        }
    }

    /// <summary>The acts that people do; the program's own are sent by nobody.</summary>
    public static IEnumerable<ActDeclaration> Sendable(ActRegistry acts) =>
        acts.All.Where(a => a.HasForm && a.By.Any(o => o != Office.System));

    /// <summary>Where an act is posted to, below <c>/api</c>.</summary>
    public static string RouteOf(ActDeclaration act) =>
        act.IsOnCase ? $"/cases/{{id:guid}}/acts/{act.Name}" : $"/acts/{act.Name}";

    private static void MapOnCase<TAct>(RouteGroupBuilder api, string route, ActDeclaration declaration)
        where TAct : CaseAct =>
        Describe(api.MapPost(route, (Guid id, TAct act, ActCall call) => call.SendAsync(act with { Case = new CaseId(id) })), declaration);

    private static void MapFree<TAct>(RouteGroupBuilder api, string route, ActDeclaration declaration)
        where TAct : Act =>
        Describe(api.MapPost(route, (TAct act, ActCall call) => call.SendAsync(act)), declaration);

    private static void Describe(RouteHandlerBuilder endpoint, ActDeclaration declaration) => endpoint
        .RequireAuthorization()
        .WithName(declaration.Name)
        .WithTags("acts")
        .WithSummary($"{declaration.Title.Zh} / {declaration.Title.En}")
        .Produces<ActReceipt>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
