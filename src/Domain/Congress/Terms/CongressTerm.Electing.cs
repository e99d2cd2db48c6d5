using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Congress.Rules;
using Domain.Congress.Seats;
using Domain.Law;

namespace Domain.Congress.Terms;

/// <content>The elections, the check of those elected and the roll.</content>
public sealed partial class CongressTerm
{
    /// <summary>How an election's result follows, by the rules in force on its day.</summary>
    /// <param name="election">An election of this term.</param>
    public ElectionProof ProofOf(ElectionReport election) => ElectionProof.Of(election, Law);

    /// <summary>How many seats of all electing units are vacant on a day; 0 before the elections are announced.</summary>
    /// <param name="day">The day asked about.</param>
    public int VacanciesOn(DateOnly day) => Record.Roll is { } roll ? roll.Units.Sum(unit => roll.VacanciesOf(unit.ElectingUnit, day)) : 0;

    /// <summary>
    /// Enters the election or by-election of one electing unit: those with enough votes of all its staff hold their seats
    /// from its day on. A name that the unit reported before is the same person.
    /// </summary>
    /// <param name="election">What the electing unit reports.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Filled</c> where by it no seat is vacant any more in a running term; else null.</returns>
    /// <exception cref="RefusedException">
    /// The day is to come, before the announcement or after the term, the staff are others than those counted and nobody says why, fewer seats are vacant, too few took part, the numbers are of no election, or
    /// a candidate has no name, already sits or stands twice.
    /// </exception>
    public string? RecordElection(ElectionText election, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(moment);
        new DayHasCome(election.HeldOn, moment.Today, nameof(ElectionText.HeldOn)).Enforce();
        new ElectionIsAnnounced(election.HeldOn, Record.Notice!.On).Enforce();
        EnforceStaff(election);
        var report = ReportOf(election);
        var (roll, _) = Roll.Elect(report, Law);
        Record = Record with { Roll = roll, Elections = [.. Record.Elections, report] };
        return Record.IsFilling && VacanciesOn(moment.Today) == 0 ? Filled() : null;
    }

    /// <summary>Closes the elections: every electing unit has elected, and there are as many representatives as the law wants.</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Held</c>.</returns>
    /// <exception cref="RefusedException">An electing unit has not elected, or there are too few representatives.</exception>
    public string FinishElections(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToFinish(moment.Today));
        return "Held";
    }

    /// <summary>Enters that those elected were found to be lawfully elected.</summary>
    /// <param name="by">Who found it.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Confirmed</c>.</returns>
    /// <exception cref="RefusedException">There are too few of them, or too many managers among them; the text is missing.</exception>
    public string ConfirmMandates(string by, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToConfirm(moment.Today));
        Record = Record with { Check = new(moment.Today, Needed(by, TextBounds.Line, "By")) };
        return "Confirmed";
    }

    /// <summary>Enters that somebody was not lawfully elected; the seat is vacant again, and its unit elects anew.</summary>
    /// <param name="number">The number on the roll.</param>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>SentBack</c>.</returns>
    /// <exception cref="RefusedException">Nobody with this number holds a seat, or the reason is missing.</exception>
    public string RejectMandate(int number, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        End(number, new(moment.Today, MandateEndReason.Disqualified), (Needed(reason, TextBounds.Reason, "Reason"), moment.Today));
        return "SentBack";
    }

    /// <summary>Makes the roll known; from here on the representatives act.</summary>
    /// <param name="on">The day, from the check of those elected to today.</param>
    /// <param name="channels">How it was made known.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Published</c>.</returns>
    /// <exception cref="RefusedException">The day lies outside those bounds, or the text is missing.</exception>
    public string PublishRoll(DateOnly on, string channels, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new RollWasPublishedByToday(on, Record.Check!.On, moment.Today).Enforce();
        Record = Record with { Publication = new(on, Needed(channels, TextBounds.Line, "Channels")) };
        return "Published";
    }

    /// <summary>Those elected, as one among the seats' groups.</summary>
    private Composition SittingOf(DateOnly day) => Composition.Sum(Roll.SittingOn(day).Select(mandate => mandate.Holder.Composition));

    /// <summary>Quorum and majority go by all the unit's staff, so a number other than the one counted is explained.</summary>
    private void EnforceStaff(ElectionText election) => new StaffAreThoseCounted(
        election.Staff, CountedIn(election.ElectingUnit), PlainText.Of(election.StaffReason).Length > 0,
        Cite(Matters.ElectionPass, election.HeldOn)).Enforce();

    private int? CountedIn(string electingUnit) => Record.Units.FirstOrDefault(unit => unit.Name == electingUnit)?.Staff.All;

    private ElectionReport ReportOf(ElectionText election)
    {
        Dictionary<string, RepresentativeId> known = [];
        foreach (var reported in Record.Elections.Where(e => e.ElectingUnit == election.ElectingUnit).SelectMany(e => e.Votes))
        {
            known.TryAdd(reported.Candidate.Name, reported.Candidate.Id);
        }

        return new(election.ElectingUnit, election.HeldOn, election.Staff, election.Attended, election.Seats,
            [.. election.Candidates.Select(candidate => new CandidateVotes(PersonOf(candidate, known), candidate.Votes))])
        {
            StaffReason = election.Staff == CountedIn(election.ElectingUnit) ? null : Needed(election.StaffReason, TextBounds.Reason, "StaffReason"),
        };
    }

    private static Candidate PersonOf(CandidateText candidate, Dictionary<string, RepresentativeId> known)
    {
        var name = Needed(candidate.Name, TextBounds.Name, "Candidates");
        known.TryAdd(name, candidate.Fresh);
        return new(known[name], name, candidate.Group, candidate.IsWoman, candidate.IsDispatched);
    }

    private IReadOnlyList<Rule> ConditionsToFinish(DateOnly today) =>
    [
        new EveryElectingUnitHasElected(
        [
            .. Roll.Units.Where(unit => unit.Seats > 0 && Record.Elections.All(e => e.ElectingUnit != unit.ElectingUnit))
                .Select(unit => unit.ElectingUnit),
        ]),
        Enough(today),
    ];

    private List<Rule> ConditionsToConfirm(DateOnly today)
    {
        List<Rule> rules = [Enough(today)];
        if (Law.Find(Matters.CongressManagersShare, today) is { } managers)
        {
            var sitting = SittingOf(today);
            rules.Add(new ManagersKeepWithinTheirShare(sitting.Managers, sitting.All, managers.Share, managers.ToCitation()));
        }

        return rules;
    }

    private RepresentativesAreEnough Enough(DateOnly today)
    {
        var requirement = Plan!.Requirement;
        return new(Roll.SittingOn(today).Count, requirement.Least, (requirement.Agreement ?? requirement.Binding.Row).ToCitation());
    }
}
