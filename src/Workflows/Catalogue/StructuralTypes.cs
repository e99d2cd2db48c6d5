namespace Workflows.Catalogue;

/// <summary>Elsa's own types that route between the activities. They are nobody's duty and never open.</summary>
public static class StructuralTypes
{
    /// <summary>The container of all activities and connections.</summary>
    public const string Flowchart = "Elsa.Flowchart";

    /// <summary>Opens every branch that its input <c>branches</c> names; each branch is a port.</summary>
    public const string Fork = "Elsa.FlowFork";

    /// <summary>Lets through when all or any have arrived, as its input <c>mode</c> says; one port, <c>Done</c>.</summary>
    public const string Join = "Elsa.FlowJoin";

    /// <summary>Ends the whole procedure and closes what is still open; no port.</summary>
    public const string Finish = "Elsa.Finish";

    /// <summary>The port of a join, and what Elsa means where a connection names none.</summary>
    public const string Done = "Done";

    /// <summary>The port at which every connection arrives; Elsa leaves it out or names it.</summary>
    public const string In = "In";

    /// <summary>Whether the type stands inside a flowchart and only routes: fork, join or finish.</summary>
    /// <param name="type">A type's name.</param>
    public static bool Routes(string type) => type is Fork or Join or Finish;
}
