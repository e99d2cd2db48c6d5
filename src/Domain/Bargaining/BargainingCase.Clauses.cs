using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>Proposes a new clause.</summary>
    /// <param name="side">Whose proposal.</param>
    /// <param name="proposal">Heading, title and words.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns>The new clause's number.</returns>
    /// <exception cref="RefusedException">No meeting was recorded, or the text is closed.</exception>
    public int ProposeClause(Side side, ClauseProposal proposal, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(moment);
        EnforceTextMayChange(moment.Today);
        new ClauseIsThere(proposal.Contract + 1, Record.Contracts.Count).Enforce();
        var contract = Record.Contracts[proposal.Contract];
        var number = contract.Clauses.Count + 1;
        var first = new ClauseVersion(ClauseVersionKind.Proposal, side, Record.Meetings.Count, proposal.Text);
        Put(proposal.Contract, [.. contract.Clauses, new Clause(number, proposal.Topic, proposal.Title, [first])]);
        return number;
    }

    /// <summary>Answers a clause with other words; its history keeps both.</summary>
    /// <param name="side">Who answers; not whose words stand last.</param>
    /// <param name="clause">The contract's index and the clause's number.</param>
    /// <param name="text">The words.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No such clause, own words stand last, or the text is closed.</exception>
    public void AnswerClause(Side side, ClauseRef clause, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(moment);
        EnforceTextMayChange(moment.Today);
        var answered = Find(clause);
        new AnswerIsByTheOtherSide(clause.Number, answered.History[^1].By, side).Enforce();
        Add(clause, new ClauseVersion(ClauseVersionKind.CounterProposal, side, Record.Meetings.Count, text));
    }

    /// <summary>Records the words on which both sides agreed at the last meeting.</summary>
    /// <param name="clause">The contract's index and the clause's number.</param>
    /// <param name="text">The words agreed.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No such clause, no meeting recorded, or the text is closed.</exception>
    public void AgreeClause(ClauseRef clause, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(moment);
        EnforceTextMayChange(moment.Today);
        Find(clause);
        Add(clause, new ClauseVersion(ClauseVersionKind.Agreed, null, Record.Meetings.Count, text));
    }

    private void EnforceTextMayChange(DateOnly today)
    {
        EnsureTextIsOpen();
        new MeetingWasRecorded(Record.Meetings.Count, Cite(Matters.MeetingProcedure, today)).Enforce();
    }

    private Clause Find(ClauseRef clause)
    {
        new ClauseIsThere(clause.Contract + 1, Record.Contracts.Count).Enforce();
        var clauses = Record.Contracts[clause.Contract].Clauses;
        new ClauseIsThere(clause.Number, clauses.Count).Enforce();
        return clauses[clause.Number - 1];
    }

    private void Add(ClauseRef clause, ClauseVersion version) => Put(clause.Contract,
        [.. Record.Contracts[clause.Contract].Clauses.Select(
            c => c.Number == clause.Number ? c with { History = [.. c.History, version] } : c)]);

    private void Put(int contract, IReadOnlyList<Clause> clauses) => Record = Record with
    {
        Contracts = [.. Record.Contracts.Select((c, i) => i == contract ? c with { Clauses = clauses } : c)],
    };
}
