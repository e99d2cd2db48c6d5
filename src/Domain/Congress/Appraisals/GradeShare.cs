namespace Domain.Congress.Appraisals;

/// <summary>How often a leader got a grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Marks">The marks of all items together.</param>
/// <param name="Share">
/// The weighted share, in hundredths of a per cent, rounded half up: each group's share of its own marks weighed by the
/// group's weight, and the mean of all items.
/// </param>
public sealed record GradeShare(string Grade, int Marks, int Share);
