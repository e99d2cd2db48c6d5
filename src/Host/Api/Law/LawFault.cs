using Domain;

namespace Host.Api.Law;

/// <summary>One thing that is wrong with a question.</summary>
/// <param name="Parameter">Of which parameter; null where it is none's.</param>
/// <param name="Fault">Its name, a sentence that should hold: <c>law.day-exists</c>.</param>
/// <param name="Message">What a person reads.</param>
public sealed record LawFault(string? Parameter, string Fault, Words Message);
