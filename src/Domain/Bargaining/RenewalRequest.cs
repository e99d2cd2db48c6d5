namespace Domain.Bargaining;

/// <summary>The request to renew (续订, 集体合同规定 Art 38(2); 工资集体协商试行办法 Art 24).</summary>
/// <param name="On">The day.</param>
/// <param name="WithinWindow">False where it came before the window opened: allowed, and shown as a remark.</param>
/// <param name="Reasons">What is wanted of the next contract; may be empty.</param>
public sealed record RenewalRequest(DateOnly On, bool WithinWindow, string Reasons);
