namespace Domain.Law.Planning;

/// <summary>Every step up to a planned day with its latest safe day, and what follows after it.</summary>
/// <param name="Before">The steps up to the goal, by day, the goal last.</param>
/// <param name="After">What follows, each counted from the last day of the one before it.</param>
public sealed record BackwardPlan(IReadOnlyList<PlannedStep> Before, IReadOnlyList<PlannedStep> After)
{
    /// <summary>Whether every step can still be taken in time and in order.</summary>
    public bool Stands => !Before.Concat(After).SelectMany(step => step.Conflicts).Any(conflict => conflict.Breaks);

    /// <summary>A step of the plan; null where no rule of the place asks for it.</summary>
    /// <param name="step">Any step.</param>
    public PlannedStep? Find(PlanStep step) => Before.Concat(After).FirstOrDefault(planned => planned.Step == step);
}
