namespace Domain.Motions;

/// <summary>催办: a reminder by the union.</summary>
/// <param name="Text">What was said.</param>
/// <param name="On">The day.</param>
public sealed record Urging(string Text, DateOnly On);
