namespace Domain.Congress.Sessions;

/// <summary>That a step of a resolution was done.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Step">The step.</param>
/// <param name="On">The day.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="File">A file that shows it; null where there is none.</param>
public sealed record StepEvidence(int Resolution, int Step, DateOnly On, string Evidence, FileId? File);
