using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>Hands over the information that the bargaining needs (集体合同规定 Art 33; 工资集体协商试行办法 Art 18).</summary>
    /// <param name="summary">What is handed over.</param>
    /// <param name="files">The papers.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Provided</c>.</returns>
    public string ProvideInformation(string summary, IReadOnlyList<FileId> files, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Record = Record with { Information = [.. Record.Information, new Information(summary, moment.Today, files)] };
        return "Provided";
    }

    /// <summary>What must hold before a meeting can be recorded.</summary>
    /// <param name="today">The day of the act.</param>
    public IReadOnlyList<Rule> ConditionsToMeet(DateOnly today)
    {
        var (worker, employer) = (DelegationOf(Side.Worker), DelegationOf(Side.Employer));
        return
        [
            new BothSidesHaveRepresentatives(worker is not null, employer is not null, Cite(Matters.RepresentativesParity, today)),
            new SidesAreEqual(worker?.Members.Count ?? 0, employer?.Members.Count, Cite(Matters.RepresentativesParity, today)),
            new RepresentativesArePublished(
                worker?.PublishedOn, employer?.PublishedOn, Law.Find(Matters.RepresentativesPublished, today) is not null,
                Cite(Matters.RepresentativesPublished, today)),
        ];
    }

    /// <summary>Publishes a side's list of representatives in the unit (北京市集体合同条例 Art 11).</summary>
    /// <param name="side">The side.</param>
    /// <param name="on">The day; the day of appointment or later, today at the latest.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The side has no representatives yet, or the day cannot be.</exception>
    public void PublishRepresentatives(Side side, DateOnly on, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var own = DelegationOf(side);
        new BothSidesHaveRepresentatives(own is not null, own is not null, Cite(Matters.RepresentativesParity, moment.Today)).Enforce();
        new MeetingDayHasCome(on, own!.AppointedOn, moment.Today).Enforce();
        var published = own with { PublishedOn = on };
        Record = Record with { Delegations = [.. Record.Delegations.Select(d => d.Side == side ? published : d)] };
    }

    /// <summary>Records a bargaining meeting (集体合同规定 Art 33-34).</summary>
    /// <param name="report">Day, place, chair, recorder, who was there, minutes.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">A side has no representatives, the day cannot be, the recorder is a representative, or the chair did not change.</exception>
    public void RecordMeeting(MeetingReport report, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToMeet(moment.Today));
        Enforce(RulesFor(report, moment.Today));
        var meeting = new Meeting(
            Record.Meetings.Count + 1, report.HeldOn, report.Place, report.Chair, report.Recorder, report.Present, report.Minutes);
        Record = Record with { Meetings = [.. Record.Meetings, meeting] };
    }

    private IReadOnlyList<Rule> RulesFor(MeetingReport report, DateOnly today)
    {
        var (worker, employer) = (DelegationOf(Side.Worker)!, DelegationOf(Side.Employer)!);
        var earliest = worker.AppointedOn > employer.AppointedOn ? worker.AppointedOn : employer.AppointedOn;
        return
        [
            new MeetingDayHasCome(report.HeldOn, earliest, today),
            new RecorderIsNeutral(
                report.Recorder, Names(worker).Concat(Names(employer)).Contains(report.Recorder), Cite(Matters.Preparation, today)),
            new ChairAlternates(
                Record.Meetings.Count == 0 ? null : Record.Meetings[^1].Chair, report.Chair, Cite(Matters.MeetingProcedure, today)),
            new BothSidesWerePresent(Names(worker).Any(report.Present.Contains), Names(employer).Any(report.Present.Contains)),
        ];
    }

    private static IEnumerable<string> Names(Delegation delegation) => delegation.Members.Select(m => m.Name);
}
