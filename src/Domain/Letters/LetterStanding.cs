namespace Domain.Letters;

/// <summary>Where a letter stands, since when and until when.</summary>
/// <param name="State">The step.</param>
/// <param name="Since">The day on which it came there.</param>
/// <param name="NextOn">The last day of the step, inclusive; null only where it is ended.</param>
public sealed record LetterStanding(LetterState State, DateOnly Since, DateOnly? NextOn)
{
    /// <summary>Whether nothing is left to do.</summary>
    public bool IsEnded => State is LetterState.Closed or LetterState.BecameMotion or LetterState.Withdrawn;
}
