namespace Domain.Filing;

/// <summary>The registered receipt of a packet (受理回执), from which the review's days run.</summary>
/// <param name="Number">The authority's registration number.</param>
/// <param name="ReceivedOn">The day of receipt; not counted itself.</param>
public sealed record Receipt(string Number, DateOnly ReceivedOn);
