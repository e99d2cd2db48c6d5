using Domain;

namespace Host.Pages.Desk;

/// <summary>A review that is over.</summary>
public sealed record DoneLine(CaseId Case, string Number, string Title, Words Outcome, DateTimeOffset At);
