using Domain.Calendar;
using Domain.Disclosure.Rules;
using Domain.Filing;
using Domain.Filing.Rules;
using Domain.Law;

namespace Domain.Bargaining;

/// <content>The authority reviews, the contract takes effect and is published.</content>
public sealed partial class BargainingCase
{
    /// <summary>
    /// The review under way: its last day is the last for an objection, and the contract is in effect when that day is
    /// over. Null where nothing is under review.
    /// </summary>
    public ReasonedDeadline? ReviewDeadline =>
        OpenPacket?.Receipt is { } receipt ? Law.Deadline(Matters.Effect, receipt.ReceivedOn) : null;

    /// <summary>The clerk sends the packet back to be corrected; the receipt loses its effect and the days stop.</summary>
    /// <param name="missing">What is missing or wrong.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>CorrectionAsked</c>.</returns>
    /// <exception cref="RefusedException">Nothing is under review, the review is over, or nothing is named.</exception>
    public string AskForCorrection(string missing, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToReview());
        EnforceReviewIsInTime(moment.Today);
        new WhatToMendIsNamed(missing).Enforce();
        ReplaceOpenPacket(packet => packet with
        {
            Receipt = null,
            Corrections = [.. packet.Corrections, new(moment.Today, missing, null, packet.Receipt!)],
        });
        return "CorrectionAsked";
    }

    /// <summary>
    /// The authority objects in a written review opinion (集体合同规定 Art 45). The text is open again and goes the whole
    /// way once more (Art 46). Received on 2026-03-10, 15 days: 2026-03-25 is the last day for it.
    /// </summary>
    /// <param name="statement">The opinion's mandatory fields.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Objected</c>.</returns>
    /// <exception cref="RefusedException">Nothing is under review, the review is over, or a mandatory field is empty.</exception>
    public string RaiseObjection(ReviewStatement statement, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToReview());
        if (ReviewDeadline is { } review)
        {
            new ObjectionIsInTime(moment.Today, review.Deadline.Due, review.Row.ToCitation()).Enforce();
        }

        IssueOpinion(statement, objects: true, moment);
        ReopenText();
        return "Objected";
    }

    /// <summary>
    /// The authority states that it does not object to a wage agreement, which takes effect at once (工资集体协商试行办法 Art
    /// 22(2)).
    /// </summary>
    /// <param name="statement">The opinion's mandatory fields.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Cleared</c>.</returns>
    /// <exception cref="RefusedException">
    /// Nothing is under review, no rule lets this kind of contract take effect so, the review is over, or a mandatory
    /// field is empty.
    /// </exception>
    public string ClearAgreement(ReviewStatement statement, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToReview());
        var row = Law.Find(Matters.NoObjectionEffect, moment.Today);
        new AgreementMayBeCleared(row is not null, row?.ToCitation()).Enforce();
        EnforceReviewIsInTime(moment.Today);
        IssueOpinion(statement, objects: false, moment);
        TakeEffectOn(moment.Today);
        return "Cleared";
    }

    /// <summary>
    /// The contract takes effect by law because the review's days are over (集体合同规定 Art 47; 工资集体协商试行办法 Art
    /// 22(4)). The day of effect is the review's last day, at whose end it is in effect; the act itself comes when that
    /// day is over, and however late it comes the day stays the same. Received on 2026-06-05: in effect on 2026-06-22.
    /// </summary>
    /// <param name="moment">The program, and when.</param>
    /// <returns><c>TookEffect</c>.</returns>
    /// <exception cref="RefusedException">Nothing is under review, or its last day is not over.</exception>
    public string TakeEffect(ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var review = ReviewDeadline;
        new ReviewPeriodIsOver(review?.Deadline.Due, moment.Today, review?.Row.ToCitation()).Enforce();
        TakeEffectOn(review!.Deadline.Due);
        return "TookEffect";
    }

    /// <summary>
    /// The employer publishes the contract in effect to all staff (集体合同规定 Art 48; for wages within five days, 工资集体协商试行办法
    /// Art 23).
    /// </summary>
    /// <param name="publication">The day and the channels.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Published</c>.</returns>
    /// <exception cref="RefusedException">It is not in effect, no channel is named, or the day cannot be.</exception>
    public string PublishContract(Publication publication, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToPublish(moment.Today));
        var law = Cite(Matters.Publication, moment.Today);
        new ChannelsAreNamed(publication.Channels, law).Enforce();
        new PublicationDayIsTrue(publication.On, Record.EffectiveOn!.Value, moment.Today, law).Enforce();
        Record = Record with { Publication = publication };
        return "Published";
    }

    private void IssueOpinion(ReviewStatement statement, bool objects, ActMoment moment)
    {
        new OpinionIsComplete(statement, objects, Cite(Matters.ReviewOpinionFields, moment.Today)).Enforce();
        var opinion = new ReviewOpinion(
            objects, statement.PartiesAndAddresses, OpenPacket!.Receipt!.ReceivedOn, statement.Opinion, moment.Today,
            statement.SealedBy, statement.Objections);
        ReplaceOpenPacket(packet => packet with { Opinion = opinion });
    }

    // Publication and renewal of an earlier text say nothing of this one; the ledger keeps them.
    private void TakeEffectOn(DateOnly day)
    {
        ReplaceOpenPacket(packet => packet with { EffectiveOn = day });
        Record = Record with
        {
            EffectiveOn = day,
            InForceUntil = LastDayOfDraft,
            InForce = null,
            Publication = null,
            Renewal = null,
        };
    }

    private void EnforceReviewIsInTime(DateOnly today)
    {
        if (ReviewDeadline is { } review)
        {
            new ReviewIsInTime(today, review.Deadline.Due, review.Row.ToCitation()).Enforce();
        }
    }

    private IReadOnlyList<Rule> ConditionsToReview() => [new PacketIsUnderReview(OpenPacket?.Receipt?.ReceivedOn)];

    private IReadOnlyList<Rule> ConditionsToPublish(DateOnly today) =>
        [new ContractIsInEffect(Record.EffectiveOn, Cite(Matters.Publication, today))];
}
