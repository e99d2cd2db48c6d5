namespace Domain.Congress.Sessions;

/// <summary>The call to a meeting.</summary>
/// <param name="PlannedFor">The day of the meeting.</param>
/// <param name="Time">The hour, as the notice says it, such as 上午9:00.</param>
/// <param name="Place">Where.</param>
/// <param name="CalledOn">The day of the call.</param>
/// <param name="BrokenOffFor">Why this meeting was put off or broke up; null while it stands.</param>
public sealed record SessionCall(DateOnly PlannedFor, string Time, string Place, DateOnly CalledOn, string? BrokenOffFor);
