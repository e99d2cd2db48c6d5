using Domain.Bargaining;
using Domain.Bargaining.Rules;
using Domain.Law;
using Domain.Motions.Rules;

namespace Domain.Motions;

/// <content>Assigning, pressing and handing back.</content>
public sealed partial class Motion
{
    /// <summary>
    /// Hands it to a lead department and its co-handlers, each with its part, under a responsible leader. The days to answer
    /// run from here: assigned on 2026-10-12, by the default of 30 days until 2026-11-11. After a handing back they run anew,
    /// unless the same department leads again: what ran out for it is not given back, nor is its one prolongation.
    /// </summary>
    /// <param name="text">Departments, parts and leader.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Assigned</c>.</returns>
    /// <exception cref="RefusedException">
    /// It is not to be assigned, a text is missing, a department has two parts, or after a dissatisfied rating the leader is
    /// one who was responsible before.
    /// </exception>
    public string Assign(AssignmentText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Assigning).Enforce();
        var lead = Checked(text.Lead);
        List<AssignedPart> others = [.. text.CoHandlers.Select(Checked)];
        var departments = others.Prepend(lead).Select(part => part.Department).ToList();
        new EachDepartmentHasOnePart(departments.Count, departments.Distinct().Count()).Enforce();
        var leader = Needed(text.Leader, TextBounds.Line, nameof(text.Leader));
        new HandlingAgainIsByAHigherLeader(
            leader, [.. Record.Rounds.Where(IsDissatisfied).Select(round => round.Leader)]).Enforce();
        var again = Record.Round is { HandedBack: not null } back && back.Lead.Department == lead.Department ? back : null;
        var round = new HandlingRound
        {
            Number = Record.Rounds.Count + 1,
            Lead = lead,
            CoHandlers = [.. others.Select(part => new CoHandler(part.Department, part.Task))],
            Leader = leader,
            IsHighestLeader = text.IsHighestLeader,
            AssignedOn = moment.Today,
            FirstDue = again?.FirstDue ?? LastDayToAnswer(moment.Today),
            Extension = again?.Extension,
        };
        Record = Record with { Rounds = [.. Record.Rounds, round], Standing = new(MotionState.Handling, moment.Today, Later(round.Due, moment.Today)) };
        return "Assigned";
    }

    /// <summary>The last day to answer what is assigned on a day, by the unit's rule; itself included.</summary>
    /// <param name="assignedOn">The day of the assignment; not counted.</param>
    public DateOnly LastDayToAnswer(DateOnly assignedOn) =>
        After(assignedOn, Law.Find(Matters.MotionReply, assignedOn)?.Period
            ?? throw new InvalidOperationException($"No time to answer a motion is set in {Law.Place} on {assignedOn:yyyy-MM-dd}."));

    /// <summary>A department gives the assignment back as another's; the union assigns it anew.</summary>
    /// <param name="department">Lead or co-handler.</param>
    /// <param name="reason">Whose it is, and why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>HandedBack</c>.</returns>
    /// <exception cref="RefusedException">It is not being handled, the department has no part, or the reason is missing.</exception>
    public string HandBack(string department, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var round = UnderWay();
        new DepartmentHandlesTheMotion(department, round.Departments.Contains(department)).Enforce();
        Put(round with { HandedBack = new(department, Needed(reason, TextBounds.Reason, "Reason"), moment.Today) });
        Go(MotionState.Assigning, moment.Today, MotionPeriods.Assigning);
        return "HandedBack";
    }

    /// <summary>Prolongs the time to answer, once in a round, while it runs, by a year at most.</summary>
    /// <param name="until">The new last day, inclusive.</param>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It was prolonged before, the time is over, the day is wrong, or the reason is missing.</exception>
    public void Extend(DateOnly until, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var round = UnderWay();
        new ExtensionIsTheFirst(round.Extension?.Until).Enforce();
        new ExtensionIsAskedInTime(moment.Today, round.Due, until).Enforce();
        new DayIsWithinAYear(until, moment.Today, "Until").Enforce();
        Put(round with { Extension = new(until, Needed(reason, TextBounds.Reason, "Reason"), moment.Today) });
        Record = Record with { Standing = Record.Standing with { NextOn = until } };
    }

    /// <summary>催办: the union reminds those who have it in hand.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is not being handled, or the text is missing.</exception>
    public void Urge(string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var round = InHand();
        Put(round with { Urgings = [.. round.Urgings, new(Needed(text, TextBounds.Reason, "Text"), moment.Today)] });
    }

    /// <summary>督办: the union writes to the responsible leader.</summary>
    /// <param name="number">The letter's number.</param>
    /// <param name="text">Its words.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is not being handled, or number or text is missing.</exception>
    public void Supervise(string number, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var round = InHand();
        var letter = new SupervisionLetter(
            Needed(number, TextBounds.Line, "Number"), Needed(text, TextBounds.Text, "Text"), moment.Today);
        Put(round with { Letters = [.. round.Letters, letter] });
    }

    /// <summary>A day that went by meanwhile is today.</summary>
    private static DateOnly Later(DateOnly due, DateOnly today) => due < today ? today : due;

    private static AssignedPart Checked(AssignedPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(Needed(part.Department, TextBounds.Line, "Department"), Needed(part.Task, TextBounds.Reason, "Task"));
    }

    private static bool IsDissatisfied(HandlingRound round) => round.Surveys.Any(survey => survey.IsDissatisfied);

    /// <summary>The round that is to be answered.</summary>
    private HandlingRound UnderWay()
    {
        Stands(MotionState.Handling).Enforce();
        return Record.Round!;
    }

    /// <summary>The round that is to be answered or whose plan is to be carried out.</summary>
    private HandlingRound InHand()
    {
        Stands(MotionState.Handling, MotionState.Planned).Enforce();
        return Record.Round!;
    }

    private void Put(HandlingRound changed) => Record = Record with { Rounds = [.. Record.Rounds.SkipLast(1), changed] };
}
