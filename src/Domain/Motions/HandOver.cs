namespace Domain.Motions;

/// <summary>Where a department gave the assignment back (退回改办).</summary>
/// <param name="Department">Who gave it back.</param>
/// <param name="Reason">Why it is another's.</param>
/// <param name="On">The day.</param>
public sealed record HandOver(string Department, string Reason, DateOnly On);
