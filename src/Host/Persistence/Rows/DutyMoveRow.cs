using Domain;
using Domain.Organisations;

namespace Host.Persistence.Rows;

/// <summary>A deadline that a change of the law moved: from when to when, and whose it is.</summary>
internal sealed class DutyMoveRow
{
    /// <summary>The version of the law that moved it.</summary>
    public required int Version { get; init; }

    public required CaseId Case { get; init; }

    public required string Activity { get; init; }

    public required int Execution { get; init; }

    public required UnitId Unit { get; init; }

    public required Office Office { get; init; }

    /// <summary>The catalogue's activity type.</summary>
    public required string Type { get; init; }

    /// <summary>The last day before; null where there was none.</summary>
    public DateOnly? FromDue { get; init; }

    /// <summary>The last day now; null where there is none any more.</summary>
    public DateOnly? ToDue { get; init; }

    /// <summary>The first day of a window before; null for a plain deadline.</summary>
    public DateOnly? FromOpens { get; init; }

    /// <summary>The first day of a window now; null for a plain deadline.</summary>
    public DateOnly? ToOpens { get; init; }

    /// <summary>The row that gives the last day now; null where none does.</summary>
    public string? RuleId { get; init; }
}
