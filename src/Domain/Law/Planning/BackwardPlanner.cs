namespace Domain.Law.Planning;

/// <summary>
/// Plans a bargaining back from the day on which it shall be signed or voted on (倒排计划): until when each earlier step must
/// be taken at the latest, by the rules of the place, and which of the settled days cannot stand.
/// </summary>
/// <param name="law">The law of one place and one kind of contract.</param>
public sealed class BackwardPlanner(Statutes law)
{
    /// <summary>
    /// The plan. Notice of a congress planned for 2026-10-12 is given on 2026-09-30 at the latest, because the seventh day
    /// before it lies in the holiday; an offer that must be answered by 2026-10-08 is received on 2026-09-18 at the latest.
    /// A step for which no rule names days only has to come before the step that follows it.
    /// </summary>
    /// <param name="question">The planned day, and what is settled already.</param>
    public BackwardPlan Plan(PlanQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var before = new PlanBack(law, question).Steps();
        return new(before, PlanForward.From(law, before));
    }
}
