using Domain.Law;

namespace Domain;

/// <summary>The last day of one duty.</summary>
/// <param name="Due">The last day, itself included.</param>
/// <param name="Opens">The first day of a window; null for a plain deadline.</param>
/// <param name="Reasoned">The counting with its article; null where the contract itself names the day.</param>
public sealed record DutyDeadline(DateOnly Due, DateOnly? Opens, ReasonedDeadline? Reasoned);
