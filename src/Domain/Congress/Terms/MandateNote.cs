namespace Domain.Congress.Terms;

/// <summary>What was said on the early end of a mandate.</summary>
/// <param name="Number">The representative's number on the roll.</param>
/// <param name="On">The day on which it was entered.</param>
/// <param name="Text">What was said.</param>
public sealed record MandateNote(int Number, DateOnly On, string Text);
