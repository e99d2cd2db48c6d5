namespace Domain.Congress.Sessions;

/// <summary>What the congress said of a joint meeting's decision. Refused, it ends.</summary>
/// <param name="Session">The session that was asked.</param>
/// <param name="Item">The item there.</param>
/// <param name="On">The day.</param>
/// <param name="IsConfirmed">Whether it was confirmed.</param>
public sealed record DecisionConfirmation(CaseId Session, int Item, DateOnly On, bool IsConfirmed);
