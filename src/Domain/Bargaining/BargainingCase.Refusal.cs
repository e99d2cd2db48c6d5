using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>A refusal is reported and corrected, or the offer is taken back.</content>
public sealed partial class BargainingCase
{
    /// <summary>Reports a refusal, or a reply that never came, to the authority (集体合同规定 Art 56, 工会法 Art 54(四)).</summary>
    /// <param name="facts">What happened, and what is asked for.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Reported</c>.</returns>
    /// <exception cref="RefusedException">The offer was neither refused nor left unanswered beyond its last day, or nothing is stated.</exception>
    public string ReportRefusal(string facts, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToReportRefusal(moment.Today));
        var stated = Needed(facts, TextBounds.Text, "Facts");
        Record = Record with { Refusals = [.. Record.Refusals, new RefusalReport(stated, moment.Today, null)] };
        return "Reported";
    }

    /// <summary>Takes the offer back; the case ends.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Withdrawn</c>.</returns>
    /// <exception cref="RefusedException">The offer is taken back already, or no reason is given.</exception>
    public string WithdrawOffer(string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new OfferStands(Record.Withdrawal?.On).Enforce();
        Record = Record with
        {
            Withdrawal = new OfferWithdrawal(moment.Today, Needed(reason, TextBounds.Reason, "Reason")),
        };
        return "Withdrawn";
    }

    /// <summary>
    /// The authority orders the employer to bargain, or dismisses the report (工会法 Art 54(四)). An order starts the days to
    /// reply anew.
    /// </summary>
    /// <param name="ordered">True to order, false to dismiss.</param>
    /// <param name="text">The order's or the dismissal's words.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Ordered</c> or <c>Dismissed</c>.</returns>
    /// <exception cref="RefusedException">No report awaits a decision, or no words are given.</exception>
    public string OrderCorrection(bool ordered, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToOrder(moment.Today));
        var order = new CorrectionOrder(ordered, moment.Today, Needed(text, TextBounds.Text, "Text"));
        Record = Record with
        {
            Refusals = [.. Record.Refusals.SkipLast(1), Record.Refusals[^1] with { Order = order }],
        };
        return ordered ? "Ordered" : "Dismissed";
    }

    private IReadOnlyList<Rule> ConditionsToReportRefusal(DateOnly today) =>
    [
        new OfferStands(Record.Withdrawal?.On),
        new OfferWasRefusedOrUnanswered(
            Record.Replies is [.., var last] ? last.Kind : null,
            ReplyDeadline?.Deadline.Due,
            today,
            Cite(Matters.RefusalCorrection, today)),
    ];

    private IReadOnlyList<Rule> ConditionsToOrder(DateOnly today) =>
        [new ReportAwaitsDecision(Record.Refusals is [.., { Order: null }], Cite(Matters.RefusalCorrection, today))];
}
