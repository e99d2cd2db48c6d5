namespace Domain.Law.Planning;

/// <summary>What a plan is asked for.</summary>
/// <param name="Goal">Which day is given.</param>
/// <param name="On">That day.</param>
/// <param name="Today">The day of asking: a step whose latest day lies before it is too late.</param>
public sealed record PlanQuestion(PlanGoal Goal, DateOnly On, DateOnly Today)
{
    /// <summary>Working days set aside between the first meeting and the draft; 0 where both may fall on one day. No law names them.</summary>
    public int BargainingDays { get; init; }

    /// <summary>Days that are settled already, done or agreed; the plan is counted on from them.</summary>
    public IReadOnlyDictionary<PlanStep, DateOnly> Settled { get; init; } = new Dictionary<PlanStep, DateOnly>();
}
