using Domain;
using Workflows.Definitions;

namespace Workflows.Runner;

/// <summary>Runs a procedure again from its history, so that a stored position can be proved.</summary>
public static class Replay
{
    /// <summary>Where a procedure stands after its history.</summary>
    /// <param name="definition">The definition with which it began.</param>
    /// <param name="engine">The engine that ran it, or another that is held to the same contract.</param>
    /// <param name="history">Every finished activity from the start, in order; empty for a procedure just begun.</param>
    /// <exception cref="RefusedException">An entry finishes what is not open, or with an unknown outcome.</exception>
    public static Position Run(ProcedureDefinition definition, IProcedureEngine engine, IEnumerable<Finished> history)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(history);
        return history.Aggregate(
            engine.Start(definition).Next, (position, finished) => engine.Finish(definition, position, finished).Next);
    }
}
