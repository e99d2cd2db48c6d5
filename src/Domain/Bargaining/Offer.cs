namespace Domain.Bargaining;

/// <summary>The written offer to bargain (要约书; 集体合同规定 Art 32(1), 工资集体协商试行办法 Art 17).</summary>
/// <param name="Topics">What is to be bargained; at least one.</param>
/// <param name="Demands">What the offering side asks for, in its own words.</param>
/// <param name="Place">The place proposed for the first meeting.</param>
/// <param name="MeetingDay">The day proposed for the first meeting.</param>
/// <param name="SentAt">When the offer was written into the record.</param>
/// <param name="Service">How it reached the other side; null until it did.</param>
public sealed record Offer(
    IReadOnlyList<Topic> Topics, string Demands, string Place, DateOnly MeetingDay, DateTimeOffset SentAt, Service? Service);
