using Domain;
using Domain.Law;
using Domain.Law.Planning;

namespace Host.Api.Deadlines;

/// <summary>One step of a plan.</summary>
/// <param name="Step">The step.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Latest">The latest safe day; for a step after the goal its last day.</param>
/// <param name="Earliest">The first day on which it may be taken; null where there is none.</param>
/// <param name="Settled">The day that was given; null where the plan sets it.</param>
/// <param name="Limit">The step that it must not come after, or for a step after the goal the one it is counted from; null for the goal.</param>
/// <param name="Rule">The row that decides; null where none speaks of it.</param>
/// <param name="Article">Its article.</param>
/// <param name="Confidence">How sure the row is.</param>
/// <param name="Conflicts">What is wrong, or to be known.</param>
public sealed record PlannedStepAnswer(
    PlanStep Step, Words Title, DateOnly Latest, DateOnly? Earliest, DateOnly? Settled, PlanStep? Limit, string? Rule,
    Citation? Article, Confidence? Confidence, IReadOnlyList<PlanConflictAnswer> Conflicts)
{
    public static PlannedStepAnswer Of(PlannedStep step)
    {
        var row = step.Reasoned?.Row ?? step.Duty;
        return new(
            step.Step, PlanSteps.TitleOf(step.Step), step.Latest, step.Earliest, step.Settled, step.Limit, row?.Id,
            row?.ToCitation(), row?.Confidence, [.. step.Conflicts.Select(c => new PlanConflictAnswer(c.Kind, c.Breaks, c.Text))]);
    }
}
