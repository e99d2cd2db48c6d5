using Domain.Congress.Rules;
using Domain.Congress.Seats;
using Domain.Law;

namespace Domain.Congress.Elections;

/// <summary>
/// 代表名册: who represents whom in one term of a congress (届), from the first election to the term's end, with every seat
/// that fell vacant and was filled again. It changes only by an election, a recall or the end of a mandate.
/// </summary>
/// <param name="Number">The term's number: 3 is 第三届.</param>
/// <param name="Begins">The term's first day.</param>
/// <param name="Ends">The term's last day, inclusive.</param>
/// <param name="Units">The electing units' seats.</param>
/// <param name="Mandates">Every mandate in the order of the elections, ended ones too.</param>
public sealed record RepresentativeRoll(
    int Number, DateOnly Begins, DateOnly Ends, IReadOnlyList<ElectingUnitSeats> Units, IReadOnlyList<Mandate> Mandates)
{
    /// <summary>Opens the roll of a term with the seats of a confirmed plan and nobody elected yet.</summary>
    /// <param name="term">The term's number, at least 1, its first day and its last day, inclusive.</param>
    /// <param name="plan">The seats.</param>
    /// <param name="law">The law of the unit's place.</param>
    /// <exception cref="RefusedException">The term is too short or too long, or the plan does not hold.</exception>
    public static RepresentativeRoll Open((int Number, DateOnly Begins, DateOnly Ends) term, SeatPlan plan, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(law);
        new CongressTermIsOfLawfulLength(
            term.Begins, term.Ends, law.Get(Matters.CongressTermMin, term.Begins), law.Get(Matters.CongressTermMax, term.Begins)).Enforce();
        plan.Confirm(law, term.Begins);
        return new(
            term.Number, term.Begins, term.Ends,
            [.. plan.Allotments.Select(a => new ElectingUnitSeats(a.Unit.Name, a.Seats.All))], []);
    }

    /// <summary>Those who hold a seat on a day, in the order of their election; before the term, those who will on its first day.</summary>
    /// <param name="day">The day asked about. Of a term from 2027-01-01, 2026-12-10 is asked as its first day.</param>
    public IReadOnlyList<Mandate> SittingOn(DateOnly day) => [.. Mandates.Where(mandate => IsSeatedOn(mandate, day))];

    /// <summary>Whether a seat of this roll is held on a day; before the term, whether it will be on its first day.</summary>
    /// <param name="mandate">One of the roll's mandates.</param>
    /// <param name="day">The day asked about.</param>
    public bool IsSeatedOn(Mandate mandate, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        return mandate.IsHeldOn(WithinTheTerm(day));
    }

    /// <summary>How many seats of an electing unit are vacant on a day; 0 for a unit without seats.</summary>
    /// <param name="electingUnit">The electing unit's name.</param>
    /// <param name="day">The day asked about.</param>
    public int VacanciesOf(string electingUnit, DateOnly day) =>
        (Units.FirstOrDefault(unit => unit.ElectingUnit == electingUnit)?.Seats ?? 0)
        - Mandates.Count(mandate => mandate.ElectingUnit == electingUnit && IsSeatedOn(mandate, day));

    /// <summary>
    /// Enters an election or by-election: those elected hold their seats from its day on, and where the term has not begun,
    /// from its first day on. It is held no earlier than it was announced, which the term's case asks.
    /// </summary>
    /// <param name="report">What the electing unit reports.</param>
    /// <param name="law">The law of the unit's place.</param>
    /// <returns>The roll with the new mandates, and how the result follows; the roll is unchanged where nobody had enough votes.</returns>
    /// <exception cref="RefusedException">
    /// The day lies after the term, fewer seats are vacant than were to be elected, too few took part, the numbers are of
    /// no election, or a candidate already sits.
    /// </exception>
    public (RepresentativeRoll Roll, ElectionProof Proof) Elect(ElectionReport report, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(law);
        new DayIsWithinTheTerm(WithinTheTerm(report.HeldOn), Begins, Ends).Enforce();
        new ElectionFillsVacantSeats(report.ElectingUnit, report.Seats, VacanciesOf(report.ElectingUnit, report.HeldOn)).Enforce();
        new ElectionNumbersAreOfPersons(report).Enforce();
        new CandidatesAreFreeToBeElected([.. SittingOn(report.HeldOn).Select(m => m.Holder.Id)], report.Votes).Enforce();
        Attendance(report.Attended, report.Staff, report.HeldOn, law).Enforce();
        var proof = ElectionProof.Of(report, law);
        var elected = proof.Elected.Select(candidate => new Mandate(candidate, report.ElectingUnit, WithinTheTerm(report.HeldOn)));
        return (this with { Mandates = [.. Mandates, .. elected] }, proof);
    }

    /// <summary>Enters a recall by those who elected; the mandate ends with the day of their meeting.</summary>
    /// <param name="report">What the electing unit reports.</param>
    /// <param name="law">The law of the unit's place.</param>
    /// <exception cref="RefusedException">The person holds no seat, too few took part, or too few were in favour.</exception>
    public RepresentativeRoll Recall(RecallReport report, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(law);
        var pass = law.Get(Matters.ElectionPass, report.HeldOn);
        Attendance(report.Attended, report.Staff, report.HeldOn, law).Enforce();
        new RecallIsByTheElectors(report, pass.Share, pass.ToCitation()).Enforce();
        return End(report.Representative, new(report.HeldOn, MandateEndReason.Recalled));
    }

    /// <summary>Ends a mandate early; the seat is vacant from that day on, and its electing unit fills it.</summary>
    /// <param name="representative">Who held it.</param>
    /// <param name="end">When and why.</param>
    /// <exception cref="RefusedException">The person holds no seat on that day.</exception>
    public RepresentativeRoll End(RepresentativeId representative, MandateEnd end)
    {
        ArgumentNullException.ThrowIfNull(end);
        new MandateIsHeld(representative, end.On, SittingOn(end.On).Any(m => m.Holder.Id == representative)).Enforce();
        var kept = end with { On = WithinTheTerm(end.On) };
        return this with
        {
            Mandates = [.. Mandates.Select(m => m.Holder.Id == representative && m.IsHeldOn(kept.On) ? m with { End = kept } : m)],
        };
    }

    private DateOnly WithinTheTerm(DateOnly day) => day < Begins ? Begins : day;

    private static ElectionIsAttended Attendance(int attended, int staff, DateOnly on, Statutes law)
    {
        var quorum = law.Get(Matters.ElectionQuorum, on);
        return new(attended, staff, quorum.Share, quorum.ToCitation());
    }
}
