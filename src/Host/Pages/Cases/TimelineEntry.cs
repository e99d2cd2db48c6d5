using Domain;

namespace Host.Pages.Cases;

/// <summary>One act in the timeline.</summary>
/// <param name="Sequence">Its number in the ledger.</param>
/// <param name="At">When.</param>
/// <param name="By">Which office did it.</param>
/// <param name="Act">What was done.</param>
/// <param name="Outcome">Where it led; null where the duty stayed open.</param>
public sealed record TimelineEntry(long Sequence, DateTimeOffset At, string By, Words Act, Words? Outcome);
