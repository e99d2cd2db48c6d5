namespace Domain.Bargaining;

/// <summary>
/// A change of a contract in force on which both sides agreed; it goes through the whole procedure (集体合同规定 Art 39-41).
/// </summary>
/// <param name="On">The day on which the text was opened again.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Explanation">The facts, and what is to be changed.</param>
public sealed record ContractChange(DateOnly On, TerminationGround Ground, string Explanation);
