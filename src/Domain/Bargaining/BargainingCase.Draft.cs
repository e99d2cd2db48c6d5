using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>Closing the draft.</content>
public sealed partial class BargainingCase
{
    /// <summary>Closes the draft, which both chiefs sign (集体合同规定 Art 34(四)): from here on its text cannot change.</summary>
    /// <param name="closing">The term, the annexes and what both chiefs confirm.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>DraftClosed</c>.</returns>
    /// <exception cref="RefusedException">
    /// It is closed or suspended, no meeting is recorded, a clause is open, a contract has none, the term is out of bounds,
    /// a chief has not signed, or women's rights are missing.
    /// </exception>
    public string CloseDraft(DraftClosing closing, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToCloseDraft(moment.Today));
        Enforce(RulesFor(closing, moment.Today));
        Record = Record with
        {
            Contracts =
            [
                .. Record.Contracts.Select(contract => contract with
                {
                    Term = closing.Term,
                    Annexes = closing.Annexes,
                    WomenCoveredApart = closing.WomenCoveredApart,
                }),
            ],
            DraftClosedOn = moment.Today,
        };
        return "DraftClosed";
    }

    private IReadOnlyList<Rule> RulesFor(DraftClosing closing, DateOnly today)
    {
        var (least, most) = (Law.Get(Matters.TermMin, today), Law.Get(Matters.TermMax, today));
        return
        [
            .. KeepsItsFirstDay(closing.Term) ? [] : (Rule[])[new TermBeginsWithinAYear(closing.Term.From, today)],
            new TermIsWithinItsBounds(closing.Term, least.Number, most.Number, most.ToCitation()),
            new BothChiefsSignedTheDraft(closing.ChiefsSigned, Cite(Matters.MeetingProcedure, today)),
            new WomensClausesAreThere(IsSilentOnWomen && !closing.WomenCoveredApart, Cite(Matters.WomenClauses, today)),
        ];
    }

    // A changed contract goes on with the term that it has, however long ago that began.
    private bool KeepsItsFirstDay(Term term) => Record.Contracts.Any(contract => contract.Term?.From == term.From);

    // 妇女权益保障法 Art 44(2) speaks of the comprehensive contract; a wage agreement is a special one.
    private bool IsSilentOnWomen => Record.Contracts.Any(contract =>
        contract.Kind == ContractKind.CollectiveContract
        && contract.Clauses.All(clause => clause.Topic != Topic.WomenAndMinors));

    private IReadOnlyList<Rule> ConditionsToCloseDraft(DateOnly today)
    {
        var clauses = Record.Contracts.SelectMany(contract => contract.Clauses).ToList();
        var open = clauses.Where(clause => clause.AgreedText is null).Select(clause => clause.Number);
        return
        [
            .. ConditionsToAgree(today),
            new EveryClauseIsAgreed(
                Record.Contracts.Min(contract => contract.Clauses.Count),
                string.Join('、', open),
                Cite(Matters.MeetingProcedure, today)),
        ];
    }
}
