namespace Domain.Bargaining;

/// <summary>A side's report that the other refused, did not reply or keeps putting the meeting off (集体合同规定 Art 56, 工会法 Art 54).</summary>
/// <param name="Facts">What happened.</param>
/// <param name="ReportedOn">The day.</param>
/// <param name="Order">What the authority did; null until then.</param>
public sealed record RefusalReport(string Facts, DateOnly ReportedOn, CorrectionOrder? Order);
