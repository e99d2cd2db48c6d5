using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Motions.Rules;

namespace Domain.Motions;

/// <content>Whether it is filed: the committee, and the presidium on an objection.</content>
public sealed partial class Motion
{
    /// <summary>
    /// The motions committee decides: 立案, 转作意见 or 不予立案, the last two with a written reason and open to one objection.
    /// A merger names its lead motion (<see cref="MergeInto"/>).
    /// </summary>
    /// <param name="text">What is decided and why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Filed</c>, <c>ReturnedAsOpinion</c> or <c>Declined</c>.</returns>
    /// <exception cref="RefusedException">It is not before the committee, the reason is missing, or it is a merger.</exception>
    public string Screen(ScreeningText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Screening).Enforce();
        Record = Record with { Screening = Decide(text, moment) };
        if (text.Outcome == ScreeningOutcome.Filed)
        {
            Go(MotionState.Assigning, moment.Today, MotionPeriods.Assigning);
        }
        else
        {
            Go(MotionState.Decided, moment.Today, MotionPeriods.Objecting);
        }

        return text.Outcome.ToString();
    }

    /// <summary>
    /// Merges it into another motion of the same union that is filed and not answered yet. Both change together: this one
    /// ends, its movers and seconders become authors of the other and get its answer.
    /// </summary>
    /// <param name="lead">The motion that carries both from now on.</param>
    /// <param name="reason">Why they are one matter.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Merged</c>.</returns>
    /// <exception cref="RefusedException">It is not before the committee, the reason is missing, or the other cannot take it in.</exception>
    public string MergeInto(Motion lead, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Screening).Enforce();
        new LeadMotionIsBeingHandled(
            lead.Record.Number, lead.Id != Id, lead.Record.Union.Unit == Record.Union.Unit, lead.CanTakeIn).Enforce();
        var why = WrittenReason(new(ScreeningOutcome.Merged, reason), moment.Today);
        Record = Record with
        {
            Screening = new(ScreeningOutcome.Merged, why, moment.By.Title, moment.Today, lead.Id, lead.Record.Number),
        };
        End(MotionState.Merged, moment.Today);
        lead.Record = lead.Record with { Merged = [.. lead.Record.Merged, AsMerged(moment.Today)] };
        return "Merged";
    }

    /// <summary>A mover accepts the committee's decision before the days to object are over.</summary>
    /// <param name="mover">Who accepts, for all movers.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>OpinionAccepted</c> or <c>DeclineAccepted</c>.</returns>
    /// <exception cref="RefusedException">Nothing is open to an objection, or the person is no mover.</exception>
    public string AcceptDecision(RepresentativeId mover, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Decided).Enforce();
        _ = MoverOf(mover);
        return Settle(Record.Screening!.Outcome, moment.Today) == MotionState.Declined ? "DeclineAccepted" : "OpinionAccepted";
    }

    /// <summary>A mover objects, once, in writing; the presidium decides. The committee's decision stays on record.</summary>
    /// <param name="mover">Who objects, for all movers.</param>
    /// <param name="text">Why the decision is wrong.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Objected</c>.</returns>
    /// <exception cref="RefusedException">There was an objection, nothing is open to one, it is late, or the text is missing.</exception>
    public string RaiseObjection(RepresentativeId mover, string text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        new ObjectionIsMadeOnce(Record.Objection?.On).Enforce();
        Stands(MotionState.Decided).Enforce();
        new ObjectionIsInTime(moment.Today, Record.Standing.NextOn!.Value, Cite("motion-screening", moment.Today)).Enforce();
        Record = Record with { Objection = new(MoverOf(mover), Needed(text, TextBounds.Reason, "Text"), moment.Today) };
        Go(MotionState.Objected, moment.Today, MotionPeriods.Deciding);
        return "Objected";
    }

    /// <summary>The presidium decides on the objection, for good.</summary>
    /// <param name="text">What is decided, with a reason where it is not filed.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Filed</c>, <c>ReturnedAsOpinion</c> or <c>Declined</c>.</returns>
    /// <exception cref="RefusedException">No objection is before it, the first decision was one's own, the reason is missing, or it is a merger.</exception>
    public string DecideObjection(ScreeningText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Objected).Enforce();
        new ObjectionIsDecidedByAnother(Record.Screening!.By, moment.By.Title).Enforce();
        Record = Record with { Objection = Record.Objection! with { Decision = Decide(text, moment) } };
        Settle(text.Outcome, moment.Today);
        return text.Outcome.ToString();
    }

    /// <summary>Whether it is filed, unanswered, and so can carry another one's authors.</summary>
    private bool CanTakeIn =>
        Record.IsFiled
        && Record.Standing.State is MotionState.Assigning or MotionState.Handling
        && Record.Rounds.All(round => round.Answer?.SentOn is null);

    private MergedMotion AsMerged(DateOnly on) => new(
        Id, Record.Number, Record.Text!.Title, Record.Movers, [.. Record.Authors.Except(Record.Movers)], on, Record.OnPaper);

    private Screening Decide(ScreeningText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        new MergerHasItsLeadMotion(text.Outcome, NamesALead: false).Enforce();
        return new(text.Outcome, WrittenReason(text, moment.Today), moment.By.Title, moment.Today);
    }

    private string WrittenReason(ScreeningText text, DateOnly today)
    {
        var reason = Optional(text.Reason, TextBounds.Reason, nameof(text.Reason));
        new DecisionHasAWrittenReason(text.Outcome, reason.Length, Cite("motion-return", today)).Enforce();
        return reason;
    }

    private MotionPerson MoverOf(RepresentativeId person)
    {
        var mover = Record.Movers.FirstOrDefault(m => m.Id == person);
        new AnsweredByAMover(person, mover is not null).Enforce();
        return mover!;
    }

    private MotionState Settle(ScreeningOutcome outcome, DateOnly today)
    {
        if (outcome == ScreeningOutcome.Declined)
        {
            End(MotionState.Declined, today);
        }
        else
        {
            Record = Record with { Opinion = outcome == ScreeningOutcome.ReturnedAsOpinion ? OpinionGround.Screened : null };
            Go(MotionState.Assigning, today, MotionPeriods.Assigning);
        }

        return Record.Standing.State;
    }
}
