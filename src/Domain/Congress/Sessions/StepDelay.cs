namespace Domain.Congress.Sessions;

/// <summary>Why a step of a resolution is late, as its owner said.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="On">The day on which it was given.</param>
/// <param name="By">The office that gave it.</param>
public sealed record StepDelay(string Reason, DateOnly On, string By);
