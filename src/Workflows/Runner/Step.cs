namespace Workflows.Runner;

/// <summary>What one finished activity brought about.</summary>
/// <param name="Next">Where the procedure stands now.</param>
/// <param name="Opened">The activities that are open now and were not before, in the order in which they opened.</param>
/// <param name="Closed">
/// The activities that were open before and are not now: the finished one first, then those that the end of the procedure
/// closed unfinished. An activity that comes round at once is in both lists, with two executions.
/// </param>
public sealed record Step(Position Next, IReadOnlyList<OpenActivity> Opened, IReadOnlyList<OpenActivity> Closed);
