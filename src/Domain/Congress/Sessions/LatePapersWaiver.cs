namespace Domain.Congress.Sessions;

/// <summary>That the congress waived that papers of one meeting came late, as the record of it says.</summary>
/// <param name="Meeting">The day for which the meeting was called; a later call needs none or a new one.</param>
/// <param name="Count">The vote by which it was waived.</param>
/// <param name="Minutes">How the minutes put it.</param>
public sealed record LatePapersWaiver(DateOnly Meeting, VoteCount Count, string Minutes);
