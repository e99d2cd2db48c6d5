using Domain.Motions;

namespace Host.Persistence.Rows;

/// <summary>
/// One motion in the register: what lists and boards filter and count by, kept up by every act on the case. Its record stays
/// the truth; this row can be made of it again.
/// </summary>
internal sealed class MotionRow
{
    /// <summary>Counts up in the order of the openings; the terms of a motion's text refer to it.</summary>
    public long Id { get; init; }

    public required CaseId Case { get; init; }

    /// <summary>The union that collects it.</summary>
    public required UnitId Union { get; init; }

    /// <summary>The unit that answers.</summary>
    public required UnitId Employer { get; init; }

    public required string Number { get; init; }

    /// <summary>案由.</summary>
    public required string Title { get; set; }

    public required MotionTopic Topic { get; set; }

    public required MotionState State { get; set; }

    /// <summary>The day on which it came to its step.</summary>
    public required DateOnly Since { get; set; }

    /// <summary>The last day of its step; null where it is ended.</summary>
    public DateOnly? NextOn { get; set; }

    /// <summary>The day of moving; null while it is written.</summary>
    public DateOnly? MovedOn { get; set; }

    /// <summary>The year of moving; 0 while it is written.</summary>
    public int Year { get; set; }

    /// <summary>What was decided last; null before the screening.</summary>
    public ScreeningOutcome? Decision { get; set; }

    public bool IsOpinion { get; set; }

    /// <summary>The lead department of the last handling; empty before any.</summary>
    public string Department { get; set; } = "";

    /// <summary>The last day of the first answer; null before the assignment.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>The day the first answer left.</summary>
    public DateOnly? AnsweredOn { get; set; }

    public AnswerGrade? Grade { get; set; }

    /// <summary>What the last asking came to; null where nobody rated.</summary>
    public bool? IsSatisfied { get; set; }

    /// <summary>In whose hands it is while the step's last day is not over.</summary>
    public HolderKind Holder { get; set; }

    /// <summary>Their names, and after the last day the leader's is <see cref="Leader"/>.</summary>
    public string HolderNames { get; set; } = "";

    /// <summary>The first day on which they had it.</summary>
    public DateOnly HeldSince { get; set; }

    /// <summary>责任领导 of the last handling; empty before any.</summary>
    public string Leader { get; set; } = "";

    /// <summary>Co-handlers whose signature a drafted answer waits for; empty where it waits for none.</summary>
    public string AwaitedSignatures { get; set; } = "";

    /// <summary>The year for whose award it is nominated; null where it is not.</summary>
    public int? NominatedFor { get; set; }

    /// <summary>The year of which it is awarded; null where it is not.</summary>
    public int? AwardedFor { get; set; }

    /// <summary>Whether it was asked or said why its step is late.</summary>
    public bool IsAskedWhyLate { get; set; }

    /// <summary>Why its step is late; empty where nobody said so.</summary>
    public string WhyLate { get; set; } = "";
}
