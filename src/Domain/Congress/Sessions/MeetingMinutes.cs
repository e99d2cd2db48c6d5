namespace Domain.Congress.Sessions;

/// <summary>That the minutes of a meeting were gone through.</summary>
/// <param name="On">The day.</param>
/// <param name="Remarks">What is added to what the record says; may be empty.</param>
public sealed record MeetingMinutes(DateOnly On, string Remarks);
