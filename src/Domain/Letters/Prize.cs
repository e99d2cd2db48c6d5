namespace Domain.Letters;

/// <summary>A prize of a campaign.</summary>
/// <param name="Name">Such as <c>一等奖</c>.</param>
/// <param name="Number">How many are given, at least 1.</param>
public sealed record Prize(string Name, int Number);
