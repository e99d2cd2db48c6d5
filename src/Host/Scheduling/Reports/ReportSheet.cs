namespace Host.Scheduling.Reports;

/// <summary>A report to be read.</summary>
internal sealed record ReportSheet(ReportLine Head, ProgressReport Report);
