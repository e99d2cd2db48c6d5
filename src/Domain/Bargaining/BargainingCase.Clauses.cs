using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>Clauses from the first proposal to the agreed text.</content>
public sealed partial class BargainingCase
{
    /// <summary>Proposes a new clause: at a meeting, or before the first one, where the version says meeting 0.</summary>
    /// <param name="side">Whose proposal.</param>
    /// <param name="proposal">Heading, title and words.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns>The new clause's number.</returns>
    /// <exception cref="RefusedException">
    /// The text is closed, the bargaining suspended, there is no such contract, or title or words are missing.
    /// </exception>
    public int ProposeClause(Side side, ClauseProposal proposal, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToChangeText(moment.Today));
        var contract = Find(proposal.Contract);
        var number = contract.Clauses.Count + 1;
        var title = Needed(proposal.Title, TextBounds.Line, nameof(proposal.Title));
        var first = new ClauseVersion(ClauseVersionKind.Proposal, side, Record.Meetings.Count, ClauseWords(proposal.Text));
        Put(proposal.Contract, [.. contract.Clauses, new Clause(number, proposal.Topic, title, [first])]);
        return number;
    }

    /// <summary>Answers a clause with other words; its history keeps both. An agreed clause is open again.</summary>
    /// <param name="side">Who answers; not whose words stand last.</param>
    /// <param name="clause">The contract's index and the clause's number.</param>
    /// <param name="text">The words.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// The text is closed, the bargaining suspended, there is no such clause, own words stand last, or words are missing.
    /// </exception>
    public void AnswerClause(Side side, ClauseRef clause, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToChangeText(moment.Today));
        var answered = Find(clause);
        new AnswerIsByTheOtherSide(clause.Number, answered.History[^1].By, side).Enforce();
        Add(clause, new ClauseVersion(ClauseVersionKind.CounterProposal, side, Record.Meetings.Count, ClauseWords(text)));
    }

    /// <summary>
    /// Records the words on which both sides agreed at the last recorded meeting. Either side's office may write them down:
    /// what binds is the draft that both chiefs sign.
    /// </summary>
    /// <param name="clause">The contract's index and the clause's number.</param>
    /// <param name="text">The words agreed; empty where the last words stand.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// The text is closed, the bargaining suspended, no meeting is recorded, or there is no such clause.
    /// </exception>
    public void AgreeClause(ClauseRef clause, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToAgree(moment.Today));
        var last = Find(clause).History[^1].Text;
        var agreed = Optional(text, TextBounds.Clause, "Text");
        Add(clause, new ClauseVersion(ClauseVersionKind.Agreed, null, Record.Meetings.Count, agreed.Length > 0 ? agreed : last));
    }

    private static string ClauseWords(string text) => Needed(text, TextBounds.Clause, "Text");

    private Contract Find(int contract)
    {
        // The index comes from outside: int.MaxValue is no index either.
        new ContractIsThere(contract < int.MaxValue ? contract + 1 : contract, Record.Contracts.Count).Enforce();
        return Record.Contracts[contract];
    }

    private Clause Find(ClauseRef clause)
    {
        var clauses = Find(clause.Contract).Clauses;
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

    private IReadOnlyList<Rule> ConditionsToChangeText(DateOnly today) =>
        [new TextIsUnchanged(Record.DraftClosedOn), GoesOn(today)];

    private IReadOnlyList<Rule> ConditionsToAgree(DateOnly today) =>
    [
        .. ConditionsToChangeText(today),
        new MeetingWasRecorded(Record.Meetings.Count, Cite(Matters.MeetingProcedure, today)),
    ];
}
