namespace Domain.Motions;

/// <summary>Where a question was asked that goes on as a suggestion.</summary>
/// <param name="Session">The meeting's case.</param>
/// <param name="Meeting">What it is called, such as 第三届职工代表大会第一次联席会议.</param>
public sealed record MeetingOrigin(CaseId Session, string Meeting);
