using Host.Studio.Api.Shapes;
using Host.Studio.Cases;
using Workflows.Definitions;

namespace Host.Studio.Api;

/// <summary>A case in the Studio's words. A running case waits for people, which Elsa calls suspended.</summary>
internal static class InstanceOf
{
    public const string Running = "Running";
    public const string Suspended = "Suspended";
    public const string Finished = "Finished";

    public static Instance Case(StudioCase of, ProcedureDefinition definition) => new(
        of.Id.ToString(), of.DefinitionId, definition.VersionId, of.Version, Status(of), SubStatus(of), of.Name,
        of.OpenedAt, of.ChangedAt, of.Position.Ended ? of.ChangedAt : null);

    public static ExecutionState State(StudioCase of) => new(Status(of), SubStatus(of), of.ChangedAt);

    private static string Status(StudioCase of) => of.Position.Ended ? Finished : Running;

    private static string SubStatus(StudioCase of) => of.Position.Ended ? Finished : Suspended;
}
