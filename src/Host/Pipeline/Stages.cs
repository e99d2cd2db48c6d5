using Host.Persistence;
using Workflows.Catalogue;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Pipeline;

/// <summary>The stage that lists show for a case: the earliest one with an open activity.</summary>
internal static class Stages
{
    public static string Of(ProcedureDefinition definition, Position position) => StoredName.Of(
        position.Open
            .Select(o => ActivityCatalogue.Find(definition.Nodes[o.ActivityId].Type)!.Stage)
            .DefaultIfEmpty(Stage.Ended)
            .Min());
}
