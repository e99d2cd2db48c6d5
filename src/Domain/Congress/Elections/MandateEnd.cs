namespace Domain.Congress.Elections;

/// <summary>When and why a mandate ended.</summary>
/// <param name="On">The first day without it.</param>
/// <param name="Reason">Why.</param>
public sealed record MandateEnd(DateOnly On, MandateEndReason Reason);
