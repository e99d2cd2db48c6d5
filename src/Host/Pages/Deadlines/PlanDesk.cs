using Domain.Calendar;
using Domain.Law;
using Domain.Law.Planning;
using Host.Pages.Layout;

namespace Host.Pages.Deadlines;

/// <summary>Makes a plan by the law as it stands now.</summary>
internal sealed class PlanDesk(LawBook law, WorkingDayCalendar calendar, Visitor visitor)
{
    /// <summary>The plan; null as long as the question is not whole.</summary>
    public BackwardPlan? Plan(PlanQuery query) => query.QuestionOn(visitor.Today) is { } question
        ? new BackwardPlanner(new Statutes(law, calendar, query.Place, query.Kind)).Plan(question)
        : null;
}
