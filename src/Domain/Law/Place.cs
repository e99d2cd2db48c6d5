namespace Domain.Law;

/// <summary>A place that rules can be made for.</summary>
/// <param name="Code">Six digits: <c>000000</c> the nation, <c>330000</c> Zhejiang, <c>330200</c> Ningbo.</param>
/// <param name="Name">The name in both languages.</param>
/// <param name="Parent">The code of the place around it: a city's province, a province's nation; null for the nation.</param>
public sealed record Place(string Code, Words Name, string? Parent);
