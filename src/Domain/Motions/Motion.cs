using Domain.Bargaining;
using Domain.Bargaining.Rules;
using Domain.Calendar;
using Domain.Law;
using Domain.Motions.Rules;

namespace Domain.Motions;

/// <summary>
/// 提案: one motion from its first draft to its closing. Each method is named after its act: it happens and returns the
/// outcome's name, or null where the step stays open, or it is refused with its named rule and has changed nothing. Nothing
/// that was moved is lost: what misses the number of seconders or the last day goes on as an opinion.
/// </summary>
/// <param name="id">The case.</param>
/// <param name="record">What is known of it.</param>
/// <param name="law">The rules of its unit: those of its place, and before them its own, such as the number of seconders.</param>
public sealed partial class Motion(CaseId id, MotionRecord record, Statutes law)
{
    private readonly DeadlineCounter counter = new(law.Calendar);

    /// <summary>The case.</summary>
    public CaseId Id { get; } = id;

    /// <summary>Everything that is known; every act replaces it.</summary>
    public MotionRecord Record { get; private set; } = record;

    /// <summary>The rules of the motion's unit, each asked for the day of the act.</summary>
    public Statutes Law { get; } = law;

    /// <summary>Begins a motion: nothing is written yet. Begun after the last day of the call, it will be an opinion.</summary>
    /// <param name="id">The new case's id.</param>
    /// <param name="opening">What it begins with.</param>
    /// <param name="law">The rules of its unit.</param>
    /// <exception cref="RefusedException">Nobody moves it, somebody is named twice, or a delegation does not move by its head alone.</exception>
    public static Motion Open(CaseId id, MotionOpening opening, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(opening);
        new MoversAreEachNamedOnce(opening.Movers.Count, opening.Movers.DistinctBy(mover => mover.Id).Count()).Enforce();
        if (opening.Delegation is { } delegation)
        {
            new DelegationMovesThroughItsHead(delegation, opening.Movers.Count).Enforce();
        }

        var last = opening.LastDay > opening.OpenedOn ? opening.LastDay : opening.OpenedOn;
        return new Motion(id, new MotionRecord
        {
            Number = opening.Number,
            Place = opening.Place,
            Union = opening.Union,
            Employer = opening.Employer,
            Movers = opening.Movers,
            Delegation = opening.Delegation,
            EnteredFromPaperOn = opening.IsFromPaper ? opening.OpenedOn : null,
            LastDay = opening.LastDay,
            Standing = new(MotionState.Writing, opening.OpenedOn, last),
        }, law);
    }

    private Citation? Cite(string matter, DateOnly on) => Law.Find(matter, on)?.ToCitation();

    private DateOnly After(DateOnly day, Period period) => counter.LastDay(day, period);

    private DateOnly NextDay(DateOnly day) => counter.LastDay(day, new(1, PeriodUnit.CalendarDays), rollOver: false);

    private MotionStandsAtThisStep Stands(params MotionState[] expected) => new(Record.Standing.State, expected);

    private void Go(MotionState state, DateOnly today, Period period) => Record = Record with
    {
        Standing = new(state, today, After(today, period)),
    };

    private void End(MotionState state, DateOnly today) => Record = Record with { Standing = new(state, today, null) };

    private static string Needed(string? text, int most, string field) => Bounded(text, (1, most), field);

    private static string Optional(string? text, int most, string field) => Bounded(text, (0, most), field);

    private static string Bounded(string? text, (int Least, int Most) bounds, string field)
    {
        var kept = PlainText.Of(text);
        new TextIsWithinItsBounds(field, kept.Length, bounds.Least, bounds.Most).Enforce();
        return kept;
    }
}
