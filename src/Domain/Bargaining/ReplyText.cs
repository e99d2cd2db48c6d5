namespace Domain.Bargaining;

/// <summary>What the employer replies.</summary>
/// <param name="Kind">Accepted, another date, or refused.</param>
/// <param name="Proposal">The other date, where one is proposed.</param>
/// <param name="Reasons">Reasons; needed for a refusal.</param>
public sealed record ReplyText(ReplyKind Kind, DateProposal? Proposal, string Reasons);
