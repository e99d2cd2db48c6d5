using Domain;

namespace Host.Scheduling.Reports;

/// <summary>A report in a list.</summary>
internal sealed record ReportLine(Guid Id, UnitId Unit, string Union, DateOnly From, DateOnly To, DateTimeOffset DraftedAt);
