using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    /// <summary>What must hold before the draft can be closed, as far as it is known beforehand.</summary>
    /// <param name="today">The day of the act.</param>
    public IReadOnlyList<Rule> ConditionsToCloseDraft(DateOnly today)
    {
        var clauses = Record.Contracts.SelectMany(c => c.Clauses).ToList();
        var open = string.Join('、', clauses.Where(c => c.AgreedText is null).Select(c => c.Number));
        return
        [
            new EveryClauseIsAgreed(clauses.Count, open, Cite(Matters.MeetingProcedure, today)),
        ];
    }

    /// <summary>Closes the draft, which both chiefs sign (集体合同规定 Art 34(四)): from here on its text cannot change.</summary>
    /// <param name="closing">The term and the annexes.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>DraftClosed</c>.</returns>
    /// <exception cref="RefusedException">A clause is open, the term is out of bounds, or women's clauses are missing.</exception>
    public string CloseDraft(DraftClosing closing, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(closing);
        ArgumentNullException.ThrowIfNull(moment);
        EnsureTextIsOpen();
        Enforce(ConditionsToCloseDraft(moment.Today));
        new TermIsWithinItsBounds(
            closing.Term,
            Law.Get(Matters.TermMin, moment.Today).Number,
            Law.Get(Matters.TermMax, moment.Today).Number,
            Cite(Matters.TermMax, moment.Today)).Enforce();
        if (Record.Kind == ContractKind.CollectiveContract)
        {
            new WomensClausesAreThere(HasWomensClauses(closing), Cite(Matters.WomenClauses, moment.Today)).Enforce();
        }

        Record = Record with
        {
            Contracts = [.. Record.Contracts.Select(c => c with { Term = closing.Term, Annexes = closing.Annexes })],
            DraftClosedOn = moment.Today,
        };
        return "DraftClosed";
    }

    private bool HasWomensClauses(DraftClosing closing) =>
        closing.Annexes.Count > 0
        || Record.Contracts.SelectMany(c => c.Clauses).Any(c => c.Topic == Topic.WomenAndMinors);
}
