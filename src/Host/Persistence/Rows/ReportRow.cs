using Domain;

namespace Host.Persistence.Rows;

/// <summary>A progress report of one union over half a year, drafted by the program for its officer.</summary>
internal sealed class ReportRow
{
    public required Guid Id { get; init; }

    public required UnitId Unit { get; init; }

    /// <summary>The first day reported on, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day reported on, inclusive.</summary>
    public required DateOnly To { get; init; }

    public required DateTimeOffset DraftedAt { get; init; }

    /// <summary>The figures and lists (<c>ProgressReportFormat</c>).</summary>
    public required string Content { get; init; }
}
