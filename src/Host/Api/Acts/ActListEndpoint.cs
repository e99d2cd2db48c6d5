using Host.Api.Cases;
using Host.Pipeline;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Host.Api.Acts;

/// <summary>What can be done over the API, by whom, and what each act asks for.</summary>
internal static class ActListEndpoint
{
    public static void MapActList(this RouteGroupBuilder api) =>
        api.MapGet("/acts", List).RequireAuthorization().WithTags("acts")
            .WithSummary("全部办理事项及其填写项目 / Every act with its fields and who may do it")
            .Produces<IReadOnlyList<ActAnswer>>();

    private static Ok<IEnumerable<ActAnswer>> List(ActRegistry acts) =>
        TypedResults.Ok(ActEndpoints.Sendable(acts).Select(ActAnswer.Of));
}
