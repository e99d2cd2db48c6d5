namespace Domain.Bargaining;

/// <summary>One version of a clause, said at a meeting.</summary>
/// <param name="Kind">Proposal, counter-proposal or agreed text.</param>
/// <param name="By">Whose words; null for an agreed text, which is both sides'.</param>
/// <param name="Meeting">The meeting's number; 0 for the offer.</param>
/// <param name="Text">The words.</param>
public sealed record ClauseVersion(ClauseVersionKind Kind, Side? By, int Meeting, string Text);
