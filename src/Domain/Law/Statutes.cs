using Domain.Calendar;
using Domain.Law.OwnRules;

namespace Domain.Law;

/// <summary>The law as one case asks it: for its place, its kind of contract and its unit, on the day of the act.</summary>
/// <param name="book">Every rule pack.</param>
/// <param name="calendar">Says which days are working days.</param>
/// <param name="scope">For whom: the place, the kind of contract, the kind of unit.</param>
/// <param name="own">The unit's own rules; each goes before the law's row that it keeps within.</param>
public sealed class Statutes(LawBook book, WorkingDayCalendar calendar, RuleScope scope, UnitRules own)
{
    private readonly DeadlineCounter counter = new(calendar);

    /// <summary>The law for a unit without rules of its own, whose kind is not known.</summary>
    /// <param name="book">Every rule pack.</param>
    /// <param name="calendar">Says which days are working days.</param>
    /// <param name="place">The six-digit code of the employer's place.</param>
    /// <param name="kind">The kind of contract that is bargained for; null where none is, and then no rule for one kind is found.</param>
    public Statutes(LawBook book, WorkingDayCalendar calendar, string place, ContractKind? kind)
        : this(book, calendar, new(place, kind), UnitRules.None)
    {
    }

    /// <summary>For whom the law is asked.</summary>
    public RuleScope Scope => scope;

    /// <summary>The six-digit code of the employer's place.</summary>
    public string Place => scope.Place;

    /// <summary>The kind of contract that is bargained for; null where none is.</summary>
    public ContractKind? Kind => scope.Kind;

    /// <summary>Says which days are working days.</summary>
    public WorkingDayCalendar Calendar { get; } = calendar;

    /// <summary>The same law for a kind of contract: what a congress asks when it votes on a draft.</summary>
    /// <param name="other">The kind of contract.</param>
    public Statutes For(ContractKind other) => new(book, Calendar, scope with { Kind = other }, own);

    /// <summary>The same law without the unit's own rules: what those are held against.</summary>
    public Statutes WithoutOwn() => new(book, Calendar, scope, UnitRules.None);

    /// <summary>The rule that decides a matter on a day; null where no rule in force speaks of it.</summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="on">The day of the act, not of today.</param>
    public RuleRow? Find(string matter, DateOnly on) => FindAll(matter, on)?.Row;

    /// <summary>
    /// The rule that decides a matter on a day with those that gave way to it; null where no rule in force speaks of it. A
    /// unit's own rule decides as long as it keeps within the law, and is among those that gave way where it does not.
    /// </summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="on">The day of the act, not of today.</param>
    public Finding? FindAll(string matter, DateOnly on)
    {
        var law = book.Find(matter, scope, on);
        return own.In(matter, on) is { } set ? set.Beside(law, Place, book.Switches) : law;
    }

    /// <summary>The rule that decides a matter on a day, where there must be one.</summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="on">The day of the act, not of today.</param>
    /// <exception cref="InvalidOperationException">No rule in force speaks of the matter.</exception>
    public RuleRow Get(string matter, DateOnly on) => Find(matter, on)
        ?? throw new InvalidOperationException($"No rule on {matter} is in force in {Place} on {on:yyyy-MM-dd}.");

    /// <summary>A rule by its name, on a day; null where it is not in force.</summary>
    /// <param name="id">Such as <c>WRL-44</c>.</param>
    /// <param name="on">The day of the act, not of today.</param>
    public RuleRow? Row(string id, DateOnly on) => book.Row(id, on);

    /// <summary>The last day for a matter, by the rules in force on the event's day.</summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="eventDay">The day of the rule's start event; for an extension the nominal last day of what it prolongs.</param>
    /// <returns>Null where no rule is found, or only one without a period, such as 及时公布.</returns>
    public ReasonedDeadline? Deadline(string matter, DateOnly eventDay) => Deadline(matter, eventDay, eventDay);

    /// <summary>The last day for a matter whose event lies on another day than the act, such as a term's end years ahead.</summary>
    /// <param name="matter">A name of <see cref="Matters"/>.</param>
    /// <param name="eventDay">The day of the rule's start event.</param>
    /// <param name="on">
    /// The day by whose rules it is judged where the event is still to come; an event that has been is judged by its own
    /// day. An offer received on 30 April and recorded on 2 May has the days to reply of the rule in force on 30 April.
    /// </param>
    /// <returns>Null where no rule is found, or only one without a period.</returns>
    public ReasonedDeadline? Deadline(string matter, DateOnly eventDay, DateOnly on)
    {
        var finding = FindAll(matter, eventDay < on ? eventDay : on);
        return finding is not null && counter.Count(finding.Row, eventDay) is { } deadline
            ? new(deadline, finding.Row, finding.GaveWay)
            : null;
    }

    /// <summary>A last day with days added to its period; the rule stays the one that was prolonged.</summary>
    /// <param name="first">The last day of a period in calendar days.</param>
    /// <param name="days">How many calendar days more; at least 1. Whether so many are lawful is the caller's rule.</param>
    public ReasonedDeadline Extend(ReasonedDeadline first, int days)
    {
        ArgumentNullException.ThrowIfNull(first);
        return first with { Deadline = counter.Extend(first.Deadline, new(days, PeriodUnit.CalendarDays)) };
    }
}
