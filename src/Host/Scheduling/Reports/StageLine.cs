using Domain;

namespace Host.Scheduling.Reports;

/// <summary>How many cases stand in a stage.</summary>
/// <param name="Stage">The stage's stored name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Cases">How many.</param>
internal sealed record StageLine(string Stage, Words Title, int Cases);
