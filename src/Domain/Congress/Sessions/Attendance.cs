namespace Domain.Congress.Sessions;

/// <summary>One stay of a representative in the hall.</summary>
/// <param name="Number">The representative.</param>
/// <param name="ArrivedAt">When checked in, UTC.</param>
/// <param name="LeftAt">When the representative left, UTC; null while in the hall.</param>
public sealed record Attendance(int Number, DateTimeOffset ArrivedAt, DateTimeOffset? LeftAt);
