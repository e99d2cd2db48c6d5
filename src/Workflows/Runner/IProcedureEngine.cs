using Domain;
using Workflows.Definitions;

namespace Workflows.Runner;

/// <summary>
/// Runs a procedure: says where it stands after each finished activity. An engine keeps nothing between two calls and
/// changes nothing that it is given; the same arguments give the same step.
/// </summary>
public interface IProcedureEngine
{
    /// <summary>Starts a procedure.</summary>
    /// <param name="definition">A definition that <see cref="DefinitionReader"/> has accepted.</param>
    Step Start(ProcedureDefinition definition);

    /// <summary>Leaves an open activity through one of its ports and opens what follows.</summary>
    /// <remarks>
    /// An activity that is already open and is reached again stays open in the same execution. An activity that opens
    /// again takes back its arrival at a join that still waits. A finish closes everything.
    /// </remarks>
    /// <param name="definition">The definition with which the procedure began.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="finished">The activity, the execution and the outcome.</param>
    /// <exception cref="RefusedException">
    /// By <c>procedure.activity-is-open</c> where the activity is not open in that execution, so that nothing is finished
    /// twice; by <c>procedure.outcome-is-known</c> where it has no such port.
    /// </exception>
    Step Finish(ProcedureDefinition definition, Position position, Finished finished);
}
