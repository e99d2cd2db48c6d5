namespace Domain.Motions.Import;

/// <summary>One row of an earlier register, read: what is not filled in is empty or null.</summary>
public sealed record ImportedMotion
{
    /// <summary>The number that it had there; may be empty.</summary>
    public string Number { get; init; } = "";

    /// <summary>The day of moving.</summary>
    public required DateOnly MovedOn { get; init; }

    /// <summary>What it says; reasons and measures may be empty.</summary>
    public required MotionText Text { get; init; }

    /// <summary>By name, the lead mover first.</summary>
    public required IReadOnlyList<string> Movers { get; init; }

    /// <summary>By name; may be none.</summary>
    public IReadOnlyList<string> Seconders { get; init; } = [];

    /// <summary>Whether it was handled as an opinion (意见建议).</summary>
    public bool IsOpinion { get; init; }

    /// <summary>Where it stands.</summary>
    public required ImportedState State { get; init; }

    /// <summary>主办部门.</summary>
    public string Department { get; init; } = "";

    /// <summary>会办部门; may be none.</summary>
    public IReadOnlyList<string> CoHandlers { get; init; } = [];

    /// <summary>责任领导.</summary>
    public string Leader { get; init; } = "";

    /// <summary>The day of the assignment.</summary>
    public DateOnly? AssignedOn { get; init; }

    /// <summary>The last day to answer, inclusive.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The words of the answer.</summary>
    public string Answer { get; init; } = "";

    /// <summary>A, B or C.</summary>
    public AnswerGrade? Grade { get; init; }

    /// <summary>The day on which the answer left.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>By when, of a B.</summary>
    public DateOnly? PlannedFor { get; init; }

    /// <summary>What the movers said; null where nobody was asked.</summary>
    public Satisfaction? Satisfaction { get; init; }

    /// <summary>The day of the closing, or of the decision not to file it.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>What came of it, or why it was not filed.</summary>
    public string Result { get; init; } = "";
}
