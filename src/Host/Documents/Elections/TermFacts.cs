using Domain.Congress.Elections;
using Domain.Congress.Seats;
using Domain.Congress.Sessions;
using Domain.Congress.Terms;
using Domain.Law;

namespace Host.Documents.Elections;

/// <summary>What the papers of a congress's elections are made of.</summary>
/// <param name="Term">The term with the law of its place.</param>
/// <param name="Today">The day in Shanghai.</param>
internal sealed record TermFacts(CongressTerm Term, DateOnly Today)
{
    public TermRecord Record => Term.Record;

    /// <summary>中建玖合发展集团有限公司第三届职工代表大会.</summary>
    public string Congress => Record.Employer.Name + new SessionName(Record.Term, 1, SessionKind.Annual).Body;

    /// <summary>The seats that stand; asked for only where they are settled.</summary>
    public SeatPlan Plan => Term.Plan!;

    /// <summary>The rule on how many take part, on the day of the announcement, or today before it.</summary>
    public RuleRow Quorum => Term.Law.Get(Matters.ElectionQuorum, AnnouncedOn);

    /// <summary>The rule on who is elected.</summary>
    public RuleRow Pass => Term.Law.Get(Matters.ElectionPass, AnnouncedOn);

    /// <summary>The announcement's day; today where it is to come.</summary>
    public DateOnly AnnouncedOn => Record.Notice?.On ?? Today;

    /// <summary>How many an electing unit is to elect now: all its seats, or of a by-election those that are vacant.</summary>
    /// <param name="unit">The electing unit's name.</param>
    public int ToElect(string unit) => Record.Roll is { } roll
        ? roll.VacanciesOf(unit, Today)
        : Plan.Allotments.First(allotment => allotment.Unit.Name == unit).Seats.All;

    /// <summary>The electing units that still have somebody to elect.</summary>
    public IReadOnlyList<ElectingUnit> Electing => [.. Plan.Allotments.Select(a => a.Unit).Where(unit => ToElect(unit.Name) > 0)];
}
