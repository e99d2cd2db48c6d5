namespace Domain.Congress.Sessions;

/// <summary>That the congress changed or revoked a resolution.</summary>
/// <param name="Session">The session that decided.</param>
/// <param name="Item">The item there.</param>
/// <param name="On">The day.</param>
/// <param name="Before">The words until then.</param>
public sealed record ResolutionRevision(CaseId Session, int Item, DateOnly On, string Before);
