namespace Domain.Bargaining;

/// <summary>Information handed over for the bargaining (集体合同规定 Art 33; 工资集体协商试行办法 Art 18).</summary>
/// <param name="Summary">What was handed over.</param>
/// <param name="ProvidedOn">The day.</param>
/// <param name="Files">The papers themselves, shared by both sides.</param>
public sealed record Information(string Summary, DateOnly ProvidedOn, IReadOnlyList<FileId> Files);
