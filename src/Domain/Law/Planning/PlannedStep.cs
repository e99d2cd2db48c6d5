namespace Domain.Law.Planning;

/// <summary>One step of a plan: until when, by which rule, and what is wrong with it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Latest">The latest safe day; for a step after the goal its last day.</param>
/// <param name="Limit">The step that it must not come after, or for a step after the goal the one it is counted from; null for the goal.</param>
public sealed record PlannedStep(PlanStep Step, DateOnly Latest, PlanStep? Limit)
{
    /// <summary>The first day on which the step may be taken, or from which what is counted from it still reaches far enough; null where there is none.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The day that is settled already; null where the plan sets it.</summary>
    public DateOnly? Settled { get; init; }

    /// <summary>How the latest day was counted; null where no rule names a number of days.</summary>
    public ReasonedDeadline? Reasoned { get; init; }

    /// <summary>The rule that asks for the step without a number of days, or limits <see cref="Earliest"/>; null where none does.</summary>
    public RuleRow? Duty { get; init; }

    /// <summary>What is wrong, or to be known.</summary>
    public IReadOnlyList<PlanConflict> Conflicts { get; init; } = [];

    /// <summary>The day that the plan counts on from: the settled one, else the latest.</summary>
    public DateOnly Day => Settled ?? Latest;
}
