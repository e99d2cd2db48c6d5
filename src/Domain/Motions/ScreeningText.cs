namespace Domain.Motions;

/// <summary>What the committee or the presidium decides.</summary>
/// <param name="Outcome">What is decided.</param>
/// <param name="Reason">Why; needed where it is not filed.</param>
public sealed record ScreeningText(ScreeningOutcome Outcome, string Reason);
