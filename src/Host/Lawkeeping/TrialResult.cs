namespace Host.Lawkeeping;

/// <summary>What a proposed law would do to the open duties.</summary>
/// <param name="Open">How many were counted.</param>
/// <param name="Settled">How many stay, and are provisional no longer.</param>
/// <param name="Moves">Those that move, by their new last day.</param>
internal sealed record TrialResult(int Open, int Settled, IReadOnlyList<TriedMove> Moves);
