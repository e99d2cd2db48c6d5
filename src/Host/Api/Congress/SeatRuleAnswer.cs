using Domain.Congress.Seats;
using Host.Api.Law;

namespace Host.Api.Congress;

/// <summary>What one rule says about the number of representatives.</summary>
/// <param name="Rule">The row.</param>
/// <param name="Seats">The fewest representatives by it.</param>
/// <param name="Sum">How the number follows, such as <c>707×1/20 → 36</c>.</param>
internal sealed record SeatRuleAnswer(RowAnswer Rule, int Seats, string Sum)
{
    public static SeatRuleAnswer Of(SeatClaim claim) => new(RowAnswer.Of(claim.Row), claim.Seats, claim.Sum);
}
