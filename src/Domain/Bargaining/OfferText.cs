namespace Domain.Bargaining;

/// <summary>What the union writes into its offer.</summary>
/// <param name="Topics">What is to be bargained.</param>
/// <param name="Demands">What is asked for.</param>
/// <param name="Place">The place proposed for the first meeting.</param>
/// <param name="MeetingDay">The day proposed.</param>
public sealed record OfferText(IReadOnlyList<Topic> Topics, string Demands, string Place, DateOnly MeetingDay);
