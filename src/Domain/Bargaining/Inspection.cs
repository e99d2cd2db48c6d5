namespace Domain.Bargaining;

/// <summary>One look at how the contract is carried out (履约监督检查, 劳动合同法 Art 78).</summary>
/// <param name="On">The day.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Rectification">What the employer is asked to mend; empty where nothing is.</param>
/// <param name="ReportedToCongress">True where it was reported to the workers' congress (北京市集体合同条例 Art 41).</param>
public sealed record Inspection(DateOnly On, string Findings, string Rectification, bool ReportedToCongress);
