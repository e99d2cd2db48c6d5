using Domain.Bargaining;
using Domain.Calendar;
using Domain.Congress.Elections;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Terms;

/// <content>The running term: mandates that end, seats that are filled again, and its end.</content>
public sealed partial class CongressTerm
{
    /// <summary>Whether the representatives act on a day: the roll is published and the term is neither over nor ended.</summary>
    /// <param name="day">The day asked about; on the term's last day they do.</param>
    public bool IsRunningOn(DateOnly day) =>
        Record is { Publication: not null, EndedOn: null, Roll: { } roll } && roll.Begins <= day && day <= roll.Ends;

    /// <summary>Ends a mandate because the representative left the unit or the electing unit, resigned or died.</summary>
    /// <param name="number">The number on the roll.</param>
    /// <param name="end">The first day without the mandate, no later than today, and why.</param>
    /// <param name="note">What is to be known of it; may be empty.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>SeatVacant</c>, or null where vacant seats are being filled already.</returns>
    /// <exception cref="RefusedException">The day is to come, or nobody with this number holds a seat on it.</exception>
    public string? EndMandate(int number, MandateEnd end, string note, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(end);
        ArgumentNullException.ThrowIfNull(moment);
        new DayHasCome(end.On, moment.Today, nameof(MandateEnd.On)).Enforce();
        End(number, end, (Optional(note, TextBounds.Reason, "Note"), moment.Today));
        return Vacated();
    }

    /// <summary>Enters that an electing unit recalled one of its representatives.</summary>
    /// <param name="recall">What the electing unit reports.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>SeatVacant</c>, or null where vacant seats are being filled already.</returns>
    /// <exception cref="RefusedException">
    /// The day is to come, nobody with this number holds a seat on it, too few took part or were in favour, or the reason is
    /// missing.
    /// </exception>
    public string? Recall(RecallText recall, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(recall);
        ArgumentNullException.ThrowIfNull(moment);
        new DayHasCome(recall.HeldOn, moment.Today, nameof(RecallText.HeldOn)).Enforce();
        var report = new RecallReport(
            PersonOf(recall.Number), recall.HeldOn, recall.Staff, recall.Attended, recall.InFavour,
            Needed(recall.Reason, TextBounds.Reason, "Reason"));
        Record = Record with { Roll = Roll.Recall(report, Law), Recalls = [.. Record.Recalls, report] };
        return Vacated();
    }

    /// <summary>Begins to fill seats that are vacant: left so at the elections, or for the time being.</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>SeatVacant</c>.</returns>
    /// <exception cref="RefusedException">No seat is vacant.</exception>
    public string CallByElection(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToFill(moment.Today));
        return Vacated()!;
    }

    /// <summary>Leaves the vacant seats vacant for the time being; they can be filled whenever it is asked for.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>LeftVacant</c>.</returns>
    /// <exception cref="RefusedException">The reason is missing.</exception>
    public string LeaveVacant(string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var notice = new TermNotice(moment.Today, Needed(reason, TextBounds.Reason, "Reason"));
        Record = Record with { IsFilling = false, LeftVacant = [.. Record.LeftVacant, notice] };
        return "LeftVacant";
    }

    /// <summary>Enters that the next elections were put off.</summary>
    /// <param name="until">The term's last day from then on.</param>
    /// <param name="decidedBy">Who decided it, when and why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The day is not after the last one, or later than the place allows; the text is missing.</exception>
    public void PutOff(DateOnly until, string decidedBy, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var first = Record.Delays is [var delay, ..] ? delay.From : Roll.Ends;
        var cap = Law.Find(Matters.CongressTermDelay, moment.Today);
        new CongressTermIsPutOffLawfully(until, Roll.Ends, cap is null ? null : WholeYears.After(first, cap.Number), cap?.ToCitation()).Enforce();
        var entered = new TermDelay(Roll.Ends, until, Needed(decidedBy, TextBounds.Reason, "DecidedBy"), moment.Today);
        Record = Record with { Delays = [.. Record.Delays, entered], Roll = Roll with { Ends = until } };
    }

    /// <summary>Ends the term: its last day is over, or the next congress is elected.</summary>
    /// <param name="nextIsElected">Whether the roll of the next term is published.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Ended</c>.</returns>
    /// <exception cref="RefusedException">Neither.</exception>
    public string EndTerm(bool nextIsElected, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new CongressTermIsOver(Roll.Ends, moment.Today, nextIsElected).Enforce();
        Record = Record with { EndedOn = moment.Today, IsFilling = false };
        return "Ended";
    }

    private string? Vacated()
    {
        var begins = !Record.IsFilling;
        Record = Record with { IsFilling = true };
        return begins ? "SeatVacant" : null;
    }

    private string Filled()
    {
        Record = Record with { IsFilling = false };
        return "Filled";
    }

    private void End(int number, MandateEnd end, (string Text, DateOnly On) note)
    {
        var roll = Roll.End(PersonOf(number), end);
        Record = Record with
        {
            Roll = roll,
            Notes = note.Text.Length == 0 ? Record.Notes : [.. Record.Notes, new(number, note.On, note.Text)],
        };
    }

    private IReadOnlyList<Rule> ConditionsToFill(DateOnly today) => [new SeatsAreVacant(VacanciesOn(today))];
}
