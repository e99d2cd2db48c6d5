namespace Workflows.Definitions;

/// <summary>What a join waits for; the runner and the checks ask it here, so that they cannot differ.</summary>
internal static class Joins
{
    /// <summary>
    /// The name under which a join waits for a connection. The outcomes of one activity exclude each other, so whichever
    /// is taken counts for all of them; a fork takes all its branches, so each counts for itself.
    /// </summary>
    public static string Arrival(Connection along, bool fromFork) => fromFork ? $"{along.From}:{along.Port}" : along.From;
}
