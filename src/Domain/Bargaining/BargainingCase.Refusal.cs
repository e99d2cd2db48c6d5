using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>A refusal is reported and corrected, or the offer is taken back.</content>
public sealed partial class BargainingCase
{
    /// <summary>
    /// Reports to the authority that the other side refused, never replied, or puts the meeting off again and again
    /// (集体合同规定 Art 56, 工会法 Art 54(四), 北京市实施工会法办法 Art 55(四)). Once days are proposed to and fro either side may.
    /// </summary>
    /// <param name="facts">What happened, and what is asked for.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Reported</c>.</returns>
    /// <exception cref="RefusedException">
    /// The offer was neither refused nor left unanswered beyond its last day nor the meeting put off again, or nothing is
    /// stated.
    /// </exception>
    public string ReportRefusal(string facts, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(DayIsUnanswered ? ConditionsToReportDelay(moment.Today) : ConditionsToReportRefusal(moment.Today));
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
    /// The authority orders the side that refused or delays to bargain, or dismisses the report (工会法 Art 54(四)). An order starts the days to
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
            LastReplyToTheOffer,
            ReplyDeadline?.Deadline.Due,
            today,
            Cite(MatterOfCorrection, today)),
    ];

    /// <summary>A day proposed before the authority ordered to bargain is no reply to the order.</summary>
    private ReplyKind? LastReplyToTheOffer => Record switch
    {
        { Replies: [.., { Kind: ReplyKind.DateProposed }], Refusals: [.., { Order.Ordered: true }] } => null,
        { Replies: [.., var last] } => last.Kind,
        _ => null,
    };

    private bool DayIsUnanswered => Record is { Replies: [.., { Kind: ReplyKind.DateProposed }], FirstMeeting: null };

    /// <summary>Counts the other side's proposals of the run that is open: of two proposals in turn each side has one.</summary>
    private IReadOnlyList<Rule> ConditionsToReportDelay(DateOnly today)
    {
        var open = Record.Replies.Reverse().TakeWhile(reply => reply.Kind == ReplyKind.DateProposed).ToList();
        var times = open.Count(reply => reply.By == open[0].By);
        return [new MeetingIsPutOffAgain(times, Cite(Matters.Refusal, today) ?? Cite(MatterOfCorrection, today))];
    }

    private IReadOnlyList<Rule> ConditionsToOrder(DateOnly today) =>
        [new ReportAwaitsDecision(Record.Refusals is [.., { Order: null }], Cite(MatterOfCorrection, today))];
}
