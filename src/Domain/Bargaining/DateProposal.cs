namespace Domain.Bargaining;

/// <summary>A day and place proposed or agreed for the first meeting.</summary>
public sealed record DateProposal(DateOnly MeetingDay, string Place);
