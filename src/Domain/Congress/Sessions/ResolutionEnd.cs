namespace Domain.Congress.Sessions;

/// <summary>That a resolution ended before it was carried out, because the congress said so.</summary>
/// <param name="On">The day.</param>
/// <param name="Why">Revoked, or what it rests on was not confirmed.</param>
public sealed record ResolutionEnd(DateOnly On, ResolutionEndReason Why);
