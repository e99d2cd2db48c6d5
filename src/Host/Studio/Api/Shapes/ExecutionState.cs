namespace Host.Studio.Api.Shapes;

/// <param name="UpdatedAt">When it grows, the viewer fetches the instance, its journal and its badges again.</param>
internal sealed record ExecutionState(string Status, string SubStatus, DateTimeOffset UpdatedAt);
