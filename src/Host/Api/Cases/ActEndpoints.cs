using System.Reflection;
using System.Text.Json;
using Domain.Organisations;
using Host.Pipeline;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace Host.Api.Cases;

/// <summary>One endpoint per act, made from its declaration: <c>POST /api/cases/{id}/acts/send-offer</c>.</summary>
internal static class ActEndpoints
{
    /// <summary>The header that carries the idempotency key; without it every request is a new one.</summary>
    public const string KeyHeader = "Idempotency-Key";

    private static readonly MethodInfo ShapeOf = ((Func<Guid, ActReceipt>)Shape).Method;

    private static readonly int[] Refusals =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict,
        StatusCodes.Status422UnprocessableEntity,
    ];

    /// <summary>
    /// Maps each act to one and the same reading of its request. A handler of its own type for each would have the framework
    /// compile hundreds of binders at every start; what such a handler would show by its parameters is told to the description
    /// of the interface outright.
    /// </summary>
    public static void MapActs(this RouteGroupBuilder api, ActRegistry acts)
    {
        foreach (var act in Sendable(acts))
        {
            Describe(api.MapPost(RouteOf(act), context => SendAsync(context, act)), act);
        }
    }

    /// <summary>The acts that people do; the program's own are sent by nobody.</summary>
    public static IEnumerable<ActDeclaration> Sendable(ActRegistry acts) =>
        acts.All.Where(a => a.HasForm && a.By.Any(o => o != Office.System));

    /// <summary>Where an act is posted to, below <c>/api</c>.</summary>
    public static string RouteOf(ActDeclaration act) =>
        act.IsOnCase ? $"/cases/{{id:guid}}/acts/{act.Name}" : $"/acts/{act.Name}";

    private static async Task SendAsync(HttpContext context, ActDeclaration declaration)
    {
        var act = await ReadAsync(context, declaration.Type);
        var sent = act is CaseAct onCase ? onCase with { Case = new CaseId(Guid.Parse((string)context.GetRouteValue("id")!)) } : act;
        var answer = await context.RequestServices.GetRequiredService<ActCall>().SendAsync(sent);
        await answer.ExecuteAsync(context);
    }

    private static async Task<Act> ReadAsync(HttpContext context, Type type)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("The body is no JSON.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return (Act?)await context.Request.ReadFromJsonAsync(type, context.RequestAborted)
                ?? throw new BadHttpRequestException("The body says nothing.");
        }
        catch (JsonException e)
        {
            throw new BadHttpRequestException("The body is no such act.", e);
        }
    }

    private static void Describe(IEndpointConventionBuilder endpoint, ActDeclaration declaration) => endpoint
        .RequireAuthorization()
        .WithName(declaration.Name)
        .WithTags("acts")
        .WithSummary($"{declaration.Title.Zh} / {declaration.Title.En}")
        .WithMetadata(
        [
            ShapeOf,
            .. declaration.IsOnCase ? [new CaseParameter()] : Array.Empty<object>(),
            new AcceptsMetadata(["application/json"], declaration.Type),
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ActReceipt), ["application/json"]),
            .. Refusals.Select(status => new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), ["application/problem+json"])),
        ]);

    private static ActReceipt Shape(Guid id) => throw new NotSupportedException($"Nobody calls the shape of {id}.");

    private sealed class CaseParameter : IParameterBindingMetadata
    {
        public ParameterInfo ParameterInfo { get; } = ShapeOf.GetParameters()[0];

        public string Name => ParameterInfo.Name!;

        public bool HasTryParse => true;

        public bool HasBindAsync => false;

        public bool IsOptional => false;
    }
}
