namespace Domain.Motions;

/// <summary>
/// One handling of a motion, from the assignment to the rating of its answer. A motion that is handed back or handled again
/// gets another round; those before stay as they were.
/// </summary>
/// <remarks>A list that a stored record does not hold, because it was empty or is older than the list, reads as empty.</remarks>
public sealed record HandlingRound
{
    /// <summary>From 1 on.</summary>
    public required int Number { get; init; }

    /// <summary>主办部门 and its part.</summary>
    public required AssignedPart Lead { get; init; }

    /// <summary>会办部门, in the order of the assignment.</summary>
    public IReadOnlyList<CoHandler> CoHandlers { get; init => field = value ?? []; } = [];

    /// <summary>责任领导.</summary>
    public required string Leader { get; init; }

    /// <summary>Whether no leader stands above.</summary>
    public bool IsHighestLeader { get; init; }

    /// <summary>The day of the assignment (交办).</summary>
    public required DateOnly AssignedOn { get; init; }

    /// <summary>The last day to answer as it was set at the assignment, inclusive.</summary>
    public required DateOnly FirstDue { get; init; }

    /// <summary>The prolongation; null where there is none.</summary>
    public Extension? Extension { get; init; }

    /// <summary>Reminders, oldest first.</summary>
    public IReadOnlyList<Urging> Urgings { get; init => field = value ?? []; } = [];

    /// <summary>Letters of supervision, oldest first.</summary>
    public IReadOnlyList<SupervisionLetter> Letters { get; init => field = value ?? []; } = [];

    /// <summary>Why it was handed back; null where it was not.</summary>
    public HandOver? HandedBack { get; init; }

    /// <summary>The answer, drafted or sent; null until it is drafted.</summary>
    public MotionAnswer? Answer { get; init; }

    /// <summary>The files that go with the answer, oldest first.</summary>
    public IReadOnlyList<FileId> AnswerFiles { get; init => field = value ?? []; } = [];

    /// <summary>Every asking of the authors on this round's answer, oldest first.</summary>
    public IReadOnlyList<Survey> Surveys { get; init => field = value ?? []; } = [];

    /// <summary>Every coming back of this round's plan, oldest first.</summary>
    public IReadOnlyList<PlanReview> Reviews { get; init => field = value ?? []; } = [];

    /// <summary>The day on which it came into this program answered; null where it was handled here.</summary>
    public DateOnly? ImportedOn { get; init; }

    /// <summary>Whether it was answered before it came into this program: no deadline here was met or missed by it.</summary>
    public bool IsImported => ImportedOn is not null;

    /// <summary>The last day to answer, the prolongation among it; itself included.</summary>
    public DateOnly Due => Extension?.Until ?? FirstDue;

    /// <summary>The co-handlers who have not signed the present draft; none of an answer that came in with its register, which says nothing of signatures.</summary>
    public IReadOnlyList<string> AwaitedSignatures => IsImported ? [] : [.. CoHandlers.Where(part => part.SignedOn is null).Select(part => part.Department)];

    /// <summary>Lead and co-handlers by name.</summary>
    public IReadOnlyList<string> Departments => [Lead.Department, .. CoHandlers.Select(part => part.Department)];

    /// <summary>The day for which the matter is planned now; null where it is not.</summary>
    public DateOnly? PlannedFor => Reviews is [.., var last] ? last.PlannedFor : Answer?.Draft.PlannedFor;

    /// <summary>Whether the answer left by the last day; false too where none left.</summary>
    public bool IsAnsweredInTime => Answer?.SentOn is { } sent && sent <= Due;
}
