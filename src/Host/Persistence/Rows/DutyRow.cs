using Domain;
using Domain.Organisations;

namespace Host.Persistence.Rows;

/// <summary>One open or closed duty of one office at one unit. An activity that two offices may finish has a row for each.</summary>
internal sealed class DutyRow
{
    /// <summary>What the activity of a task begins with; no node of a definition does.</summary>
    public const string OfTask = "task:";

    public required CaseId Case { get; init; }

    /// <summary>The definition's node; of a task its key behind <see cref="OfTask"/>.</summary>
    public required string Activity { get; init; }

    /// <summary>1 for the first time that the activity opened in this case.</summary>
    public required int Execution { get; init; }

    public required UnitId Unit { get; init; }

    public required Office Office { get; init; }

    /// <summary>Whose it is within the office: the key of a representative, a department, a leader; empty for all in the office.</summary>
    public string Holder { get; init; } = "";

    /// <summary>The catalogue's activity type.</summary>
    public required string Type { get; init; }

    public required bool Open { get; set; }

    /// <summary>True where it is open and somebody is bound to do it: what lists of work show, and what reminders are about.</summary>
    public required bool Owed { get; set; }

    /// <summary>When it opened; of one that was done and has come back, when it came back.</summary>
    public required DateTimeOffset OpenedAt { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>The outcome; null while open, and where the procedure ended around it.</summary>
    public string? Outcome { get; set; }

    /// <summary>The last day; null where no rule names one.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>The first day of a window; null for a plain deadline.</summary>
    public DateOnly? Opens { get; set; }

    /// <summary>The rule pack's row that gave the last day.</summary>
    public string? RuleId { get; set; }

    /// <summary>The day from which it was counted, itself not counted.</summary>
    public DateOnly? CountedFrom { get; set; }

    /// <summary>True where the last day falls into a year without a holiday notice.</summary>
    public bool Provisional { get; set; }

    /// <summary>Whether it follows from the record and stands in no definition.</summary>
    public bool IsTask => Activity.StartsWith(OfTask, StringComparison.Ordinal);

    /// <summary>What a task is about, where its kind alone does not say it; null of an activity.</summary>
    public string? Subject { get; set; }

    /// <summary>The first day on which it shows as in danger; null where it never does.</summary>
    public DateOnly? WarnsFrom { get; set; }

    /// <summary>The version of the law by which the last day was counted; 0 for the shipped one alone.</summary>
    public int CountedWith { get; set; }
}
