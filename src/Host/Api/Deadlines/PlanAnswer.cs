using Domain.Law.Planning;

namespace Host.Api.Deadlines;

/// <summary>A plan: every step up to the planned day, and what follows.</summary>
/// <param name="Stands">Whether every step can still be taken in time and in order.</param>
/// <param name="Before">The steps up to the planned day, in their order.</param>
/// <param name="After">What follows it, each counted as if the one before it were taken on its last day.</param>
public sealed record PlanAnswer(bool Stands, IReadOnlyList<PlannedStepAnswer> Before, IReadOnlyList<PlannedStepAnswer> After)
{
    public static PlanAnswer Of(BackwardPlan plan) =>
        new(plan.Stands, [.. plan.Before.Select(PlannedStepAnswer.Of)], [.. plan.After.Select(PlannedStepAnswer.Of)]);
}
