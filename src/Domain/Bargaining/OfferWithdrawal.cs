namespace Domain.Bargaining;

/// <summary>The union takes its offer back; the case ends.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">Why.</param>
public sealed record OfferWithdrawal(DateOnly On, string Reason);
