namespace Domain.Law.Planning;

/// <summary>What is wrong, or to be known, about a step of a plan.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Text">In a sentence, with the days.</param>
public sealed record PlanConflict(PlanConflictKind Kind, Words Text)
{
    /// <summary>Whether the plan cannot stand as it is; else it is only to be known.</summary>
    public bool Breaks => Kind is not (PlanConflictKind.InAHoliday or PlanConflictKind.OnADayOff or PlanConflictKind.Provisional);
}
