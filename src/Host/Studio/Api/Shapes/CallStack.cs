namespace Host.Studio.Api.Shapes;

/// <param name="Items">Only the execution itself: activities here call no others.</param>
internal sealed record CallStack(string ActivityExecutionId, IReadOnlyList<Execution> Items, int TotalCount);
