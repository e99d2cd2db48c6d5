using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>Carrying the contract out, changing it, ending it early, its end.</content>
public sealed partial class BargainingCase
{
    /// <summary>
    /// The last day of the term, inclusive: that of the contract in force, before that of the draft; of several contracts
    /// the one that runs longest. Null until a term is agreed.
    /// </summary>
    public DateOnly? LastDayOfTerm => Record.InForceUntil ?? LastDayOfDraft;

    /// <summary>
    /// The day whose end ends the case, inclusive. A change that both chiefs have signed is concluded and only awaits its
    /// effect: where it runs longer than the contract in force, the case goes on to its last day, although nothing is in
    /// force between the two. In force to 2027-10-31 and changed to 2029-10-31: the latter from the second signature on.
    /// </summary>
    public DateOnly? LastDayToWatch =>
        Record.InForceUntil is { } until && Record.Signatures.Count > 1 && LastDayOfDraft > until ? LastDayOfDraft : LastDayOfTerm;

    /// <summary>The last day in force, inclusive: that of the term, or an earlier end.</summary>
    public DateOnly? LastDayInForce => Record.Termination?.On ?? LastDayOfTerm;

    /// <summary>The union records a look at how the contract is carried out (劳动合同法 Art 78). The duty stays open.</summary>
    /// <param name="report">The day, what was found and what is to be mended.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The contract is not in force, or the day lies outside.</exception>
    public void RecordInspection(InspectionReport report, ActMoment moment) => AddInspection(report, toCongress: false, moment);

    /// <summary>Performance is reported to the workers' congress, at least once a year (北京市集体合同条例 Art 41).</summary>
    /// <param name="report">The day, what was found and what is to be mended.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Reported</c>.</returns>
    /// <exception cref="RefusedException">The contract is not in force, or the day lies outside.</exception>
    public string ReportPerformance(InspectionReport report, ActMoment moment)
    {
        AddInspection(report, toCongress: true, moment);
        return "Reported";
    }

    /// <summary>
    /// Both sides agree that the contract be changed (集体合同规定 Art 39-41). The text is open again and goes the whole
    /// way; the contract stays in force as it is, and is kept as signed, until the changed one takes effect.
    /// </summary>
    /// <param name="ground">The ground.</param>
    /// <param name="explanation">The facts, and what is to be changed.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>ChangeAgreed</c>.</returns>
    /// <exception cref="RefusedException">
    /// The contract is not in force, was ended early, or ground or facts are not stated.
    /// </exception>
    public string AgreeChange(TerminationGround ground, string explanation, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToEndOrChange(moment.Today));
        new FactsOfTheGroundAreStated(ground, explanation, CiteGround(ground, moment.Today)).Enforce();
        Record = Record with
        {
            Changes = [.. Record.Changes, new ContractChange(moment.Today, ground, explanation)],
            InForce = new ContractInForce([.. Record.Contracts.Select(AsSigned)], Record.Signatures, Record.AdoptedText!),
        };
        ReopenText();
        return "ChangeAgreed";
    }

    /// <summary>
    /// The contract ends before its term (集体合同规定 Art 39-41), on a ground that the law names and after both sides
    /// dealt with it. The day of the end starts the days for the report (北京市集体合同条例 Art 48).
    /// </summary>
    /// <param name="end">The day, the ground, the facts and the day of the meeting.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Terminated</c>.</returns>
    /// <exception cref="RefusedException">
    /// The contract is not in force, was ended early already, ground or facts are not stated, or a day lies outside.
    /// </exception>
    public string TerminateEarly(EarlyEnd end, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(end);
        ArgumentNullException.ThrowIfNull(moment);
        var today = moment.Today;
        Enforce(ConditionsToEndOrChange(today));
        var (effective, lastDay) = (Record.EffectiveOn!.Value, LastDayOfTerm ?? end.On);
        var procedure = Cite(Matters.ChangeProcedure, today);
        new FactsOfTheGroundAreStated(end.Ground, end.Explanation, CiteGround(end.Ground, today)).Enforce();
        new EarlyEndIsWithinTheTerm(end.On, effective, lastDay).Enforce();
        new EarlyEndWasBargained(end.BargainedOn, effective, end.On < today ? end.On : today, procedure).Enforce();
        Record = Record with { Termination = new(end.On, end.Ground, end.Explanation, null, end.BargainedOn) };
        return "Terminated";
    }

    /// <summary>The early end is reported to the authority (北京市集体合同条例 Art 48: ten days). A late report is taken.</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Reported</c>.</returns>
    /// <exception cref="RefusedException">There is no early end, or it is reported already.</exception>
    public string ReportTermination(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToReportTermination(moment.Today));
        Record = Record with { Termination = Record.Termination! with { ReportedOn = moment.Today } };
        return "Reported";
    }

    /// <summary>
    /// The term is over (<see cref="LastDayToWatch"/>). A term to 2026-12-31 is over on 2027-01-01, whether or not a change
    /// is still being bargained.
    /// </summary>
    /// <param name="moment">The program, and when.</param>
    /// <returns><c>Expired</c>.</returns>
    /// <exception cref="RefusedException">The last day is not over.</exception>
    public string Expire(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new TermIsOver(LastDayToWatch, moment.Today, Cite(Matters.TermMax, moment.Today)).Enforce();
        return "Expired";
    }

    private void AddInspection(InspectionReport report, bool toCongress, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToPerform(moment.Today));
        new DayIsWithinThePerformance(report.On, Record.EffectiveOn!.Value, moment.Today).Enforce();
        var inspection = new Inspection(report.On, report.Findings, report.Rectification, toCongress);
        Record = Record with { Inspections = [.. Record.Inspections, inspection] };
    }

    private DateOnly? LastDayOfDraft => Record.Contracts.Max(contract => contract.Term?.To);

    private Citation? CiteGround(TerminationGround ground, DateOnly today) => Cite(
        ground == TerminationGround.Agreement ? Matters.ChangeByAgreement : Matters.TerminationGrounds, today);

    private IReadOnlyList<Rule> ConditionsToPerform(DateOnly today) =>
        [new ContractIsInForce(Record.EffectiveOn, LastDayInForce, today)];

    private IReadOnlyList<Rule> ConditionsToEndOrChange(DateOnly today) =>
        [.. ConditionsToPerform(today), new ContractRunsItsTerm(Record.Termination?.On)];

    /// <summary>The contract with its agreed words alone.</summary>
    private static Contract AsSigned(Contract contract) => contract with
    {
        Clauses = [.. contract.Clauses.Where(clause => clause.AgreedText is not null)
            .Select(clause => clause with { History = [clause.History[^1]] })],
    };

    private IReadOnlyList<Rule> ConditionsToReportTermination(DateOnly today) =>
    [
        new TerminationAwaitsItsReport(
            Record.Termination?.On, Record.Termination?.ReportedOn, Cite(Matters.TerminationReport, today)),
    ];
}
