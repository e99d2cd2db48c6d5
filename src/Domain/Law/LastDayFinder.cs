using Domain.Calendar;
using Domain.Law.OwnRules;

namespace Domain.Law;

/// <summary>Answers by when, under which rule, and counted how, for any place and any day and without a case.</summary>
/// <param name="book">Every rule pack.</param>
/// <param name="calendar">Says which days are working days.</param>
/// <param name="own">The rules that the unit asked for gave itself; null where no such unit is meant.</param>
public sealed class LastDayFinder(LawBook book, WorkingDayCalendar calendar, UnitRules? own = null)
{
    /// <summary>An event in this year or later is not counted: its last day could lie outside the calendar.</summary>
    private const int FirstYearBeyond = 8900;

    /// <summary>An event before this year is not counted, for the same reason counted backward: no rule spoke of it either.</summary>
    private const int FirstYear = 1949;

    private readonly DeadlineCounter counter = new(calendar);

    /// <summary>
    /// The last day by the rule that decides, or why there is none. In Beijing a reply to an offer received on 2026-09-15
    /// is due on 2026-10-08 by BJ-06, and CC-23 gave way; a contract is published 及时, which names no period.
    /// </summary>
    /// <param name="question">What is asked.</param>
    public LastDayAnswer Find(LastDayQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (Places.Around(question.Place) is null)
        {
            return Gaps.UnknownPlace(question.Place);
        }

        var rows = book.Named(question.Rule);
        if (rows.Count == 0 && !GeneralNames.Knows(question.Rule))
        {
            return Gaps.UnknownRule(question.Rule);
        }

        if (question.Event.Year >= FirstYearBeyond)
        {
            return Gaps.BeyondTheCalendar(question.Event);
        }

        var on = question.On ?? question.Event;
        return rows.Count == 0 ? ByName(question, on) : ById(question, rows, on);
    }

    private LastDayAnswer ByName(LastDayQuestion question, DateOnly on) =>
        LawFor(question.Scope).FindAll(question.Rule, on) is { } finding
            ? Counted(finding, question.Event, null)
            : Gaps.OutOfForce(question.Rule, book.Speaking(question.Rule, question.Scope), on);

    private LastDayAnswer ById(LastDayQuestion question, IReadOnlyList<RuleRow> rows, DateOnly on)
    {
        if (!rows.Any(row => Places.Covers(row.Place, question.Place)))
        {
            return Gaps.RuleOfAnotherPlace(rows[0]);
        }

        if (rows.FirstOrDefault(row => row.IsInForceOn(on)) is not { } asked)
        {
            return Gaps.OutOfForce(question.Rule, rows, on);
        }

        if (question.Employer is not null && !asked.Employers.Cover(question.Employer))
        {
            return Gaps.RuleOfAnotherUnit(asked);
        }

        var decides = LawFor(ScopeOf(asked, question)).FindAll(asked.Matter, on)!;
        return decides.Row == asked
            ? Counted(decides, question.Event, null)
            : Counted(new(asked, []), question.Event, decides.Row);
    }

    private Statutes LawFor(RuleScope scope) => new(book, calendar, scope, own ?? UnitRules.None);

    /// <summary>A row asked for by its id is asked for its own kind of contract, and where no kind of unit is named for one of its own.</summary>
    private static RuleScope ScopeOf(RuleRow asked, LastDayQuestion question) => question.Scope with
    {
        Kind = asked.Kind ?? question.Kind,
        Employer = question.Employer ?? (asked.Employers.IsEvery ? null : asked.Employers.Named[0]),
    };

    private LastDayAnswer Counted(Finding finding, DateOnly eventDay, RuleRow? prevailing) =>
        finding.Row.Period is not null && eventDay.Year < FirstYear ? Gaps.BeyondTheCalendar(eventDay)
            : counter.Count(finding.Row, eventDay) is { } deadline
            ? new LastDayFound(new(deadline, finding.Row, finding.GaveWay), prevailing)
            : Gaps.NamesNoPeriod(finding);
}
