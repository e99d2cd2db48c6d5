namespace Domain.Motions;

/// <summary>Who has a motion in hand, and since when.</summary>
/// <param name="Kind">In which part.</param>
/// <param name="Names">By name; at least one.</param>
/// <param name="Since">The first day on which they had it.</param>
public sealed record MotionHolder(HolderKind Kind, IReadOnlyList<string> Names, DateOnly Since);
