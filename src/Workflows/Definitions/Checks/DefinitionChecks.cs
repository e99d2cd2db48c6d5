using System.Text.Json;

namespace Workflows.Definitions.Checks;

/// <summary>Every check of a diagram that has been read. Each notes all that it finds; none stops the others.</summary>
internal static class DefinitionChecks
{
    public static void Run(Draft draft, JsonElement chart)
    {
        TypesAreKnown.Check(draft);
        ConnectionsJoinPorts.Check(draft);
        EveryPortLeadsOn.Check(draft);
        OneStart.Check(draft, chart);
        RoutingEnds.Check(draft);
        if (draft.Start is not null)
        {
            EverythingIsReachable.Check(draft);
            AFinishIsWithinReach.Check(draft);
        }

        foreach (var statute in Statute.Of(draft))
        {
            StatutoryStepsArePresent.Check(draft, statute);
            StatutoryStepsAreInOrder.Check(draft, statute);
        }
    }
}
