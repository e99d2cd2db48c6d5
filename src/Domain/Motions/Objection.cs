namespace Domain.Motions;

/// <summary>The movers' one objection, and what the presidium decided on it.</summary>
/// <param name="By">The mover.</param>
/// <param name="Text">Why the decision is wrong.</param>
/// <param name="On">The day.</param>
/// <param name="Decision">The presidium's decision; null until then.</param>
public sealed record Objection(MotionPerson By, string Text, DateOnly On, Screening? Decision = null);
