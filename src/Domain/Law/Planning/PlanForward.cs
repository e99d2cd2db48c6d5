using Domain.Calendar;

namespace Domain.Law.Planning;

/// <summary>What follows a planned day: each step's last day, counted as if the one before it were taken on its last day.</summary>
internal static class PlanForward
{
    public static IReadOnlyList<PlannedStep> From(Statutes law, IReadOnlyList<PlannedStep> before)
    {
        var adopted = before.First(step => step.Step == PlanStep.Congress);
        List<PlannedStep> after = [];
        Follow(after, Counted(law, PlanStep.ResolutionsPublished, Matters.ResolutionsPublished, adopted));
        Follow(after, Counted(law, PlanStep.CongressReport, Matters.CongressReport, adopted));
        var signed = before.FirstOrDefault(step => step.Step == PlanStep.Signing)
            ?? Follow(after, new(PlanStep.Signing, adopted.Day, PlanStep.Congress) { Duty = law.Find(Matters.Signature, adopted.Day) });
        var last = Follow(after, Counted(law, PlanStep.Filing, Matters.Filing, FiledFrom(law, adopted, signed!)));
        foreach (var (step, matter) in new[] { (PlanStep.Effect, Matters.Effect), (PlanStep.Publication, Matters.Publication) })
        {
            last = last is null ? null : Follow(after, Counted(law, step, matter, last));
        }

        return after;
    }

    /// <summary>From the signature; where a rule counts from the notice of adoption, that is given on the congress's day.</summary>
    private static PlannedStep FiledFrom(Statutes law, PlannedStep adopted, PlannedStep signed) =>
        law.Find(Matters.Filing, signed.Day)?.StartEvent is StartEvent.CongressAdopted or StartEvent.AdoptionNotified ? adopted : signed;

    private static PlannedStep? Follow(List<PlannedStep> after, PlannedStep? step)
    {
        if (step is not null)
        {
            after.Add(step);
        }

        return step;
    }

    /// <summary>Null where no rule speaks of it; where one names no days (及时), the step comes at once.</summary>
    private static PlannedStep? Counted(Statutes law, PlanStep step, string matter, PlannedStep from)
    {
        if (law.Deadline(matter, from.Day) is not { } reasoned)
        {
            return law.Find(matter, from.Day) is { } row ? new(step, from.Day, from.Step) { Duty = row } : null;
        }

        return new(step, reasoned.Deadline.Due, from.Step)
        {
            Reasoned = reasoned,
            Conflicts = reasoned.Deadline.Provisional ? [PlanConflicts.Provisional] : [],
        };
    }
}
