namespace Domain.Congress.Sessions;

/// <summary>What a joint meeting decided, as the congress is asked to confirm it (企业民主管理规定 Art 12).</summary>
/// <param name="Session">The joint meeting's case.</param>
/// <param name="Item">The item there.</param>
/// <param name="Meeting">Which joint meeting.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="Title">What it was about.</param>
public sealed record JointDecision(CaseId Session, int Item, SessionName Meeting, DateOnly DecidedOn, string Title);
