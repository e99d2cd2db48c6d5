using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>The authority coordinates a dispute.</content>
public sealed partial class BargainingCase
{
    /// <summary>The coordination that was asked for and has not ended; null where none is under way.</summary>
    public Coordination? CoordinationUnderWay => Record.Coordinations is [.., { EndedOn: null } last] ? last : null;

    /// <summary>Declares that the bargaining is at a deadlock (集体合同规定 Art 49).</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Deadlocked</c>.</returns>
    /// <exception cref="RefusedException">The text is closed, the bargaining suspended, or no meeting was recorded yet.</exception>
    public string DeclareDeadlock(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToAgree(moment.Today));
        return "Deadlocked";
    }

    /// <summary>Applies to the authority to coordinate the dispute (集体合同规定 Art 49).</summary>
    /// <param name="side">The side that applies.</param>
    /// <param name="issues">What is in dispute.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Applied</c>.</returns>
    /// <exception cref="RefusedException">An application is under way, or nothing is said of the dispute.</exception>
    public string ApplyForCoordination(Side side, string issues, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToApply(moment.Today));
        var stated = Needed(issues, TextBounds.Text, "Issues");
        var applied = new Coordination(stated, moment.Today, side, null, 0, null, null);
        Record = Record with { Coordinations = [.. Record.Coordinations, applied] };
        return "Applied";
    }

    /// <summary>The authority accepts the application; its days run from here (集体合同规定 Art 52: 30 days).</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Accepted</c>.</returns>
    /// <exception cref="RefusedException">No application awaits acceptance.</exception>
    public string AcceptCoordination(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToAccept(moment.Today));
        ChangeCoordination(c => c with { AcceptedOn = moment.Today });
        return "Accepted";
    }

    /// <summary>
    /// Adds days to a coordination (集体合同规定 Art 52: at most 15 in all). Accepted on 2026-05-06 it ends on 2026-06-05, with
    /// 15 days more on 2026-06-22.
    /// </summary>
    /// <param name="days">Calendar days, at least 1.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No coordination runs, or it would be more than the cap in all.</exception>
    public void ExtendCoordination(int days, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToCoordinate(moment.Today));
        var cap = Law.Get(Matters.CoordinationExtension, moment.Today);
        new ExtensionIsWithinTheCap(days, CoordinationUnderWay!.ExtendedByDays, cap.Number, cap.ToCitation()).Enforce();
        ChangeCoordination(c => c with { ExtendedByDays = c.ExtendedByDays + days });
    }

    /// <summary>
    /// Ends a coordination, with a written agreement or without one; the bargaining goes on (集体合同规定 Art 53-54).
    /// </summary>
    /// <param name="settled">Whether the two sides agreed.</param>
    /// <param name="agreement">The coordination agreement's words; empty where none was reached.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Settled</c> or <c>Unsettled</c>.</returns>
    /// <exception cref="RefusedException">No coordination runs, or a settlement without its words, or words without one.</exception>
    public string EndCoordination(bool settled, string agreement, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToCoordinate(moment.Today));
        var words = Optional(agreement, TextBounds.Clause, "Agreement");
        new SettlementIsWritten(settled, words.Length > 0, Cite(Matters.CoordinationAgreement, moment.Today)).Enforce();
        ChangeCoordination(c => c with { EndedOn = moment.Today, Settlement = settled ? words : null });
        return settled ? "Settled" : "Unsettled";
    }

    private void ChangeCoordination(Func<Coordination, Coordination> change) => Record = Record with
    {
        Coordinations = [.. Record.Coordinations.SkipLast(1), change(Record.Coordinations[^1])],
    };

    private IReadOnlyList<Rule> ConditionsToApply(DateOnly today) =>
        [new LastCoordinationHasEnded(CoordinationUnderWay?.AppliedOn, Cite(Matters.CoordinationApplication, today))];

    private IReadOnlyList<Rule> ConditionsToAccept(DateOnly today) =>
        [new ApplicationAwaitsAcceptance(CoordinationUnderWay is { AcceptedOn: null }, Cite(Matters.CoordinationProcedure, today))];

    private IReadOnlyList<Rule> ConditionsToCoordinate(DateOnly today) =>
        [new CoordinationIsRunning(CoordinationUnderWay is { AcceptedOn: not null }, Cite(Matters.CoordinationProcedure, today))];
}
