using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>The other side's reply, and the day on which both sides meet.</content>
public sealed partial class BargainingCase
{
    // 劳动报酬、劳动条件、裁减人员 (北京市集体合同条例 Art 32(2)); conditions are read here as hours, rest, safety and the
    // protection of women and minors.
    private static readonly Topic[] Protected =
    [
        Topic.Remuneration, Topic.WorkingHours, Topic.RestAndLeave, Topic.SafetyAndHealth, Topic.WomenAndMinors, Topic.LayOffs,
    ];

    /// <summary>The last day to reply, counted from the receipt or from an order to bargain; null until one of them.</summary>
    public ReasonedDeadline? ReplyDeadline =>
        DayOf(StartEvent.OfferReceived) is { } received ? Law.Deadline(Matters.Reply, received) : null;

    /// <summary>What the law of the place lets the answering side say no to on this day; it binds both sides alike.</summary>
    /// <param name="today">The day of the reply.</param>
    public RefusalGround RefusalGroundOn(DateOnly today) =>
        Law.Find(Matters.Refusal, today) is not null ? RefusalGround.Never
        : Record.Refusals is [.., { Order.Ordered: true }] ? RefusalGround.NotAfterAnOrder
        : Law.Find(Matters.RefusalOnTopics, today) is not null && IsOnProtectedTopics ? RefusalGround.NotOnProtectedTopics
        : RefusalGround.WithReasons;

    /// <summary>
    /// Replies to the offer in writing (集体合同规定 Art 32(2)). Received on 2026-09-15, the last day is 2026-10-08. An
    /// acceptance agrees to the offer's day; where that is past, another day is proposed instead.
    /// </summary>
    /// <param name="text">Accepted, another date, or refused with reasons.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Accepted</c>, <c>DateProposed</c> or <c>Refused</c>.</returns>
    /// <exception cref="RefusedException">
    /// The offer was not served or was withdrawn, the reply is late, its day is past, or the refusal is not lawful.
    /// </exception>
    public string Reply(ReplyText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToReply(moment.Today));
        var reasons = Optional(text.Reasons, TextBounds.Reason, nameof(text.Reasons));
        var proposal = text.Kind switch
        {
            ReplyKind.Accepted => Checked(new DateProposal(Record.Offer!.MeetingDay, Record.Offer.Place), moment.Today),
            ReplyKind.DateProposed => Checked(text.Proposal, moment.Today),
            _ => null,
        };
        if (text.Kind == ReplyKind.Refused)
        {
            LawOfRefusal(reasons.Length > 0, moment.Today).Enforce();
        }

        Record = Record with
        {
            Replies =
            [
                .. Record.Replies,
                new Reply(text.Kind, moment.Today, proposal?.MeetingDay, proposal?.Place, reasons) { By = Record.SideOf(OfferPart.Answering) },
            ],
            FirstMeeting = text.Kind == ReplyKind.Accepted ? proposal!.MeetingDay : null,
        };
        return text.Kind.ToString();
    }

    /// <summary>Answers the day that the other side proposed: agrees, or proposes another.</summary>
    /// <param name="other">Another day; null to agree.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Agreed</c> or <c>DateProposed</c>.</returns>
    /// <exception cref="RefusedException">No proposed day awaits an answer, or the day is past or more than a year ahead.</exception>
    public string AnswerDate(DateProposal? other, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToAnswerDate());
        if (other is null)
        {
            var agreed = Record.Replies[^1].MeetingDay!.Value;
            new MeetingDayIsAhead(agreed, moment.Today).Enforce();
            Record = Record with { FirstMeeting = agreed };
            return "Agreed";
        }

        var proposal = Checked(other, moment.Today);
        Record = Record with
        {
            Replies =
            [
                .. Record.Replies,
                new Reply(ReplyKind.DateProposed, moment.Today, proposal.MeetingDay, proposal.Place, "") { By = moment.OwnSide },
            ],
        };
        return "DateProposed";
    }

    /// <summary>The last day to reply is over and there is no reply.</summary>
    private string LapseReply(ActMoment moment)
    {
        new ReplyTermIsOver(ReplyDeadline?.Deadline.Due, moment.Today, Cite(Matters.Reply, moment.Today)).Enforce();
        return "NoReply";
    }

    private DateProposal Checked(DateProposal? proposal, DateOnly today)
    {
        new AnotherDayIsNamed(proposal?.MeetingDay).Enforce();
        EnforceMeetingDay(proposal!.MeetingDay, today);
        var place = Optional(proposal.Place, TextBounds.Line, nameof(proposal.Place));
        return proposal with { Place = place.Length > 0 ? place : Record.Replies is [.., { Place: { } last }] ? last : Record.Offer!.Place };
    }

    private RefusalIsLawful LawOfRefusal(bool hasReasons, DateOnly today)
    {
        var ground = RefusalGroundOn(today);
        var matter = ground switch
        {
            RefusalGround.Never => Matters.Refusal,
            RefusalGround.NotAfterAnOrder => MatterOfCorrection,
            RefusalGround.NotOnProtectedTopics => Matters.RefusalOnTopics,
            _ => Matters.RefusalNeedsReason,
        };
        return new RefusalIsLawful(ground, hasReasons, Cite(matter, today));
    }

    // 集体合同规定 Art 56 speaks of an employer that refuses; 工会法 Art 54(四) of whoever does.
    private string MatterOfCorrection => Record.SideOf(OfferPart.Answering) == Side.Employer
        ? Matters.RefusalCorrection
        : Matters.RefusalNeedsReason;

    // A wage agreement is about pay, whatever headings its offer names.
    private bool IsOnProtectedTopics =>
        Record.Kind == ContractKind.WageAgreement || Record.Offer?.Topics.Any(Protected.Contains) == true;

    private IReadOnlyList<Rule> ConditionsToReply(DateOnly today) =>
    [
        new OfferWasServed(Record.Offer?.Service?.ReceivedOn, Cite(Matters.Reply, today)),
        new OfferStands(Record.Withdrawal?.On),
        new ReplyIsInTime(today, ReplyDeadline?.Deadline.Due, Cite(Matters.Reply, today)),
    ];

    private IReadOnlyList<Rule> ConditionsToAnswerDate() =>
        [new ProposedDayAwaitsAnswer(Record.Replies is [.., var last] ? last.Kind : null, Record.FirstMeeting)];
}
