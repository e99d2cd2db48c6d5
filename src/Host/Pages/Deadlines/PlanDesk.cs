using Domain.Calendar;
using Domain.Law;
using Domain.Law.Planning;
using Host.Pages.Layout;

namespace Host.Pages.Deadlines;

/// <summary>Makes a plan by the law as it stands now.</summary>
internal sealed class PlanDesk(LawBook law, WorkingDayCalendar calendar, Visitor visitor, HomePlace home, AskedUnits units)
{
    /// <summary>What an address asks for, for the unit that it names or that of whoever looks.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="required">Whether the day is at fault even where nothing was asked.</param>
    public async Task<PlanQuery> ReadAsync(IQueryCollection query, bool required = false) =>
        PlanQuery.Read(query, await home.CodeAsync(), required) with { Unit = await units.ReadAsync(query) };

    /// <summary>The plan; null as long as the question is not whole.</summary>
    public BackwardPlan? Plan(PlanQuery query) => query.QuestionOn(visitor.Today) is { } question
        ? new BackwardPlanner(LawOf(query)).Plan(question)
        : null;

    private Statutes LawOf(PlanQuery query) =>
        new(law, calendar, new RuleScope(query.Place, query.Kind, query.Unit.Kind), query.Unit.OwnIn(query.Place));
}
