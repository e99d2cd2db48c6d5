using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>Declares that the bargaining is at a deadlock (集体合同规定 Art 49).</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Deadlocked</c>.</returns>
    /// <exception cref="RefusedException">No meeting was recorded yet.</exception>
    public string DeclareDeadlock(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new MeetingWasRecorded(Record.Meetings.Count, Cite(Matters.MeetingProcedure, moment.Today)).Enforce();
        return "Deadlocked";
    }

    /// <summary>Applies to the authority to coordinate the dispute (集体合同规定 Art 49).</summary>
    /// <param name="side">The side that applies.</param>
    /// <param name="issues">What is in dispute.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Applied</c>.</returns>
    public string ApplyForCoordination(Side side, string issues, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var applied = new Coordination(issues, moment.Today, side, null, 0, null, null);
        Record = Record with { Coordinations = [.. Record.Coordinations, applied] };
        return "Applied";
    }

    /// <summary>The authority accepts the application; its days run from here (集体合同规定 Art 52: 30 days).</summary>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Accepted</c>.</returns>
    public string AcceptCoordination(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Running(c => c with { AcceptedOn = moment.Today });
        return "Accepted";
    }

    /// <summary>Adds days to a coordination (集体合同规定 Art 52: at most 15 in all).</summary>
    /// <param name="days">Calendar days.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">More than the cap in all.</exception>
    public void ExtendCoordination(int days, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var cap = Law.Get(Matters.CoordinationExtension, moment.Today);
        new ExtensionIsWithinTheCap(days, Record.Coordinations[^1].ExtendedByDays, cap.Number, cap.ToCitation()).Enforce();
        Running(c => c with { ExtendedByDays = c.ExtendedByDays + days });
    }

    /// <summary>Ends a coordination, with an agreement or without; the bargaining goes on (集体合同规定 Art 53-54).</summary>
    /// <param name="settlement">The coordination agreement's text; empty where none was reached.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Settled</c> or <c>Unsettled</c>.</returns>
    public string EndCoordination(string settlement, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var reached = string.IsNullOrWhiteSpace(settlement) ? null : settlement;
        Running(c => c with { EndedOn = moment.Today, Settlement = reached });
        return reached is null ? "Unsettled" : "Settled";
    }

    private void Running(Func<Coordination, Coordination> change) => Record = Record with
    {
        Coordinations = [.. Record.Coordinations.SkipLast(1), change(Record.Coordinations[^1])],
    };
}
