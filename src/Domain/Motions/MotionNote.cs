namespace Domain.Motions;

/// <summary>What a mover or the union wrote at the end.</summary>
/// <param name="Text">The words.</param>
/// <param name="On">The day.</param>
public sealed record MotionNote(string Text, DateOnly On);
