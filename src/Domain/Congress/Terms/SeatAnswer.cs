namespace Domain.Congress.Terms;

/// <summary>What the management answered to the number of seats, where it is to be agreed (企业民主管理规定 Art 8).</summary>
/// <param name="On">The day.</param>
/// <param name="Agreed">Whether it agreed.</param>
/// <param name="Reason">Why it was sent back; empty where it was agreed.</param>
public sealed record SeatAnswer(DateOnly On, bool Agreed, string Reason);
