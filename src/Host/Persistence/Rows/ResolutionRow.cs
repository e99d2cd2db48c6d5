using Domain;

namespace Host.Persistence.Rows;

/// <summary>
/// One resolution in the register: what lists and boards filter and count by, kept up by every act on its session's case. The
/// session's record stays the truth; this row can be made of it again.
/// </summary>
internal sealed class ResolutionRow
{
    /// <summary>Counts up in the order of the drawing up; pages of lists go by it.</summary>
    public long Id { get; init; }

    /// <summary>The session's case.</summary>
    public required CaseId Case { get; init; }

    /// <summary>Its number in the session.</summary>
    public required int Number { get; init; }

    public required UnitId Union { get; init; }

    /// <summary>The session, such as 第三届职工代表大会第二次会议.</summary>
    public required string Meeting { get; init; }

    /// <summary>The year in which the meeting closed.</summary>
    public required int Year { get; init; }

    public string Title { get; set; } = "";

    /// <summary>Who carries it out, as the congress named it.</summary>
    public string CarriedOutBy { get; set; } = "";

    public int Steps { get; set; }

    public int StepsDone { get; set; }

    /// <summary>The last day of its next step; null where nothing is left.</summary>
    public DateOnly? NextOn { get; set; }

    /// <summary>What is done next; empty where nothing is left.</summary>
    public string NextStep { get; set; } = "";

    /// <summary>The first day on which it shows as in danger; null where nothing is left.</summary>
    public DateOnly? DangerFrom { get; set; }

    /// <summary>The day on which the last step was done; null until then.</summary>
    public DateOnly? CarriedOutOn { get; set; }

    /// <summary>Whether every step was done by its last day; false until all are.</summary>
    public bool IsInTime { get; set; }

    /// <summary>The day on which it ended before it was carried out; null where it did not.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>The earliest last day of a step of which nobody was asked why it is late; null where none is left.</summary>
    public DateOnly? Unasked { get; set; }

    /// <summary>Why it is late, as its owner said last; empty where nobody did.</summary>
    public string WhyLate { get; set; } = "";
}
