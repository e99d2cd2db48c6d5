namespace Domain.Bargaining;

/// <summary>The authority's answer to a report of refusal (责令改正).</summary>
/// <param name="Ordered">True where the employer is ordered to bargain, false where the report is dismissed.</param>
/// <param name="On">The day; the time to reply runs again from it.</param>
/// <param name="Text">The order's or the dismissal's words.</param>
public sealed record CorrectionOrder(bool Ordered, DateOnly On, string Text);
