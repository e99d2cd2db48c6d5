namespace Domain.Congress.Sessions;

/// <summary>What a delegation said on an item.</summary>
/// <param name="Delegation">代表团（组）; empty at a general meeting.</param>
/// <param name="Text">Its opinion.</param>
/// <param name="At">When it was entered, UTC.</param>
public sealed record DelegationOpinion(string Delegation, string Text, DateTimeOffset At);
