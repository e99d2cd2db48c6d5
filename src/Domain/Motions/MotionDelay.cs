namespace Domain.Motions;

/// <summary>That a step of a motion was late, and why, as whoever had it said.</summary>
/// <param name="State">The step.</param>
/// <param name="LateSince">Its last day.</param>
/// <param name="AskedOn">The day on which the program asked why; null where the reason came unasked.</param>
/// <param name="Reason">Why; null until it is said.</param>
/// <param name="On">The day on which it was said; null until then.</param>
/// <param name="By">The office that said it; null until then.</param>
public sealed record MotionDelay(MotionState State, DateOnly LateSince, DateOnly? AskedOn, string? Reason, DateOnly? On, string? By);
