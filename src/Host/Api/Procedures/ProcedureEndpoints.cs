using Microsoft.AspNetCore.Http.HttpResults;
using Workflows.Definitions;

namespace Host.Api.Procedures;

/// <summary>The procedures that this program runs.</summary>
internal static class ProcedureEndpoints
{
    public static void MapProcedures(this RouteGroupBuilder api) =>
        api.MapGet("/procedures", List).RequireAuthorization().WithTags("procedures").WithSummary("工作流程 / Procedures and their versions")
            .Produces<IReadOnlyList<ProcedureAnswer>>();

    private static Ok<IEnumerable<ProcedureAnswer>> List(ProcedureLibrary library) => TypedResults.Ok(library.All
        .Select(d => new ProcedureAnswer(d.DefinitionId, d.Version, d.VersionId, d.Name, d.Description)));
}
