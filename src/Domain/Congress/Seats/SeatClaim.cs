using Domain.Law;

namespace Domain.Congress.Seats;

/// <summary>What one row says about the number of representatives.</summary>
/// <param name="Row">The row in force.</param>
/// <param name="Seats">The fewest representatives by it.</param>
/// <param name="Sum">How the number follows, such as <c>707×1/20 → 36</c>.</param>
public sealed record SeatClaim(RuleRow Row, int Seats, string Sum);
