namespace Domain.Congress.Terms;

/// <summary>A delegation as the officer puts it together.</summary>
/// <param name="Name">Such as 第一代表团.</param>
/// <param name="Head">The head's number on the roll.</param>
/// <param name="Members">Electing units, each with all its representatives, and numbers on the roll.</param>
public sealed record DelegationText(string Name, int Head, IReadOnlyList<string> Members);
