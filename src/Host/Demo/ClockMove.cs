namespace Host.Demo;

/// <summary>What an administrator sends to move the demonstration's clock.</summary>
internal sealed record ClockMove(DateTimeOffset To);
