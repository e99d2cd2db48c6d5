namespace Host.Studio.Api.Shapes;

/// <param name="WorkflowInstanceId">The case.</param>
/// <param name="ActivityNodeIds">The activities whose badges are asked for.</param>
internal sealed record ReportRequest(string? WorkflowInstanceId, IReadOnlyList<string>? ActivityNodeIds);
