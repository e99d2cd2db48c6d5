namespace Host.Api.Cases;

/// <summary>What is open in a case, and what the caller's next steps wait for.</summary>
/// <param name="Duties">The open duties, the caller's first, by last day.</param>
/// <param name="Coming">The caller's next steps that are not open yet.</param>
public sealed record StepsAnswer(IReadOnlyList<DutyAnswer> Duties, IReadOnlyList<ComingAnswer> Coming);
