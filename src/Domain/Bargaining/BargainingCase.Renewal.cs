using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>Asking for the next contract.</content>
public sealed partial class BargainingCase
{
    /// <summary>The window before expiry in which renewal is asked for; null until a term is agreed.</summary>
    /// <param name="on">The day by whose rules it is judged.</param>
    public ReasonedDeadline? RenewalWindow(DateOnly on) =>
        LastDayOfTerm is { } lastDay ? Law.Deadline(Matters.RenewalWindow, lastDay, on) : null;

    /// <summary>
    /// Whether a request made on a day falls into the window: asked by the page for a remark, never enforced, because the
    /// law permits (均可提出) and does not command. Null where no window is known.
    /// </summary>
    /// <param name="on">The day of the request.</param>
    public Rule? WindowOfRenewal(DateOnly on) =>
        RenewalWindow(on) is { Deadline: { Opens: { } opens, Due: var closes }, Row: var row }
            ? new RenewalIsWithinTheWindow(on, opens, closes, row.ToCitation())
            : null;

    /// <summary>
    /// Renewal is asked for while the contract is in force (集体合同规定 Art 38(2); 工资集体协商试行办法 Art 24). Before the
    /// window opens it is taken too, and recorded as such.
    /// </summary>
    /// <param name="reasons">What is wanted of the next contract; may be empty.</param>
    /// <param name="next">The case opened for the renewal; null where it is opened later.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Requested</c>.</returns>
    /// <exception cref="RefusedException">The contract is not in force, or renewal was asked for already.</exception>
    public string RequestRenewal(string reasons, CaseId? next, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToRenew(moment.Today));
        Record = Record with
        {
            Renewal = new RenewalRequest(moment.Today, WindowOfRenewal(moment.Today)?.Holds ?? true, reasons),
            RenewedBy = next ?? Record.RenewedBy,
        };
        return "Requested";
    }

    /// <summary>The term is over and nobody asked for renewal.</summary>
    /// <param name="moment">The program, and when.</param>
    /// <returns><c>Lapsed</c>.</returns>
    /// <exception cref="RefusedException">The last day is not over.</exception>
    public string LapseRenewal(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new TermIsOver(LastDayOfTerm, moment.Today, Cite(Matters.RenewalWindow, moment.Today)).Enforce();
        return "Lapsed";
    }

    private IReadOnlyList<Rule> ConditionsToRenew(DateOnly today) =>
        [.. ConditionsToPerform(today), new RenewalIsStillToBeAskedFor(Record.Renewal?.On)];
}
