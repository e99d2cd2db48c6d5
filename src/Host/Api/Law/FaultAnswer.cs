namespace Host.Api.Law;

/// <summary>One thing that is wrong with a question, as problem details list it under <c>faults</c>.</summary>
/// <param name="Parameter">Of which parameter; left out where it is none's.</param>
/// <param name="Fault">Its name, a sentence that should hold: <c>law.day-exists</c>.</param>
/// <param name="Zh">What a person reads, in Chinese.</param>
/// <param name="En">What a person reads, in English.</param>
public sealed record FaultAnswer(string? Parameter, string Fault, string Zh, string En);
