using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Law;
using Domain.Motions.Rules;
using Domain.Organisations;

namespace Domain.Motions;

/// <content>Writing, moving and seconding.</content>
public sealed partial class Motion
{
    /// <summary>How many files go with a motion, or with an answer, at most; a bound of this program.</summary>
    public const int MostFiles = 20;

    /// <summary>How many have to stand behind a motion beside its first mover, by the unit's rule; two where nothing is set.</summary>
    /// <param name="on">The day of moving.</param>
    public int SecondersNeededOn(DateOnly on) => Law.Find(Matters.MotionSeconders, on)?.Value ?? 0;

    /// <summary>Writes it, as often as wanted until it is moved: one matter, in any script.</summary>
    /// <param name="text">What it says; reasons and measures may follow later, a title is needed.</param>
    /// <exception cref="RefusedException">It was moved already, the title is missing, or a text is too long.</exception>
    public void Write(MotionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Stands(MotionState.Writing).Enforce();
        var written = text with
        {
            Title = Needed(text.Title, TextBounds.Line, nameof(text.Title)),
            Reasons = Optional(text.Reasons, TextBounds.Text, nameof(text.Reasons)),
            Measures = Optional(text.Measures, TextBounds.Text, nameof(text.Measures)),
        };
        Record = Record with { Text = written, Confirmed = written == Record.Text ? Record.Confirmed : [] };
    }

    /// <summary>A joint mover agrees in person to what is written. Written anew, it is agreed to anew.</summary>
    /// <param name="mover">The joint mover.</param>
    /// <exception cref="RefusedException">It was moved already, or this person's word is not awaited.</exception>
    public void Confirm(RepresentativeId mover)
    {
        EnforceAwaited(mover);
        Record = Record with { Confirmed = [.. Record.Confirmed, mover] };
    }

    /// <summary>A joint mover leaves the motion before it is moved: the name is taken off it.</summary>
    /// <param name="mover">The joint mover.</param>
    /// <exception cref="RefusedException">It was moved already, or this person's word is not awaited.</exception>
    public void Leave(RepresentativeId mover)
    {
        EnforceAwaited(mover);
        Record = Record with { Movers = [.. Record.Movers.Where(other => other.Id != mover)] };
    }

    /// <summary>What is written only so far goes by the call of the day on which it is moved, and not by one that is over.</summary>
    /// <param name="lastDay">The last day of the newest call, inclusive.</param>
    /// <exception cref="RefusedException">It was moved already.</exception>
    public void GoByCall(DateOnly lastDay)
    {
        Stands(MotionState.Writing).Enforce();
        Record = Record with { LastDay = lastDay };
    }

    /// <summary>Puts files with it while it is written; one that is there already stays once.</summary>
    /// <param name="files">The files; may be none.</param>
    /// <exception cref="RefusedException">It was moved already, or there are more than <see cref="MostFiles"/> then.</exception>
    public void Attach(IReadOnlyList<FileId> files)
    {
        Stands(MotionState.Writing).Enforce();
        Record = Record with { Attachments = Joined(Record.Attachments, files) };
    }

    /// <summary>
    /// Moves it. On the last day of the call it is still a motion, a day later an opinion. A delegation needs no seconders;
    /// of several movers each but the first counts as one.
    /// </summary>
    /// <param name="roll">The representatives.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Moved</c>; <c>Supported</c> where nobody more is needed; <c>BecameOpinion</c> after the last day.</returns>
    /// <exception cref="RefusedException">
    /// It was moved already, it is not written out, a mover's mandate has ended, or a joint mover has not confirmed.
    /// </exception>
    public string Move(RepresentativeRoll roll, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(roll);
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Writing).Enforce();
        _ = Needed(Record.Text?.Title, TextBounds.Line, nameof(MotionText.Title));
        _ = Needed(Record.Text?.Reasons, TextBounds.Text, nameof(MotionText.Reasons));
        _ = Needed(Record.Text?.Measures, TextBounds.Text, nameof(MotionText.Measures));
        EnforceMandates(roll, moment.Today);
        new JointMoversHaveConfirmed([.. Record.Unconfirmed.Select(mover => mover.Name)]).Enforce();
        var needed = Record.Delegation is null ? SecondersNeededOn(moment.Today) : 0;
        Record = Record with { MovedOn = moment.Today, SecondersNeeded = needed };
        return moment.Today > Record.LastDay ? BecomeOpinion(OpinionGround.TooLate, moment.Today) : StartSeconding(moment.Today);
    }

    /// <summary>Asks representatives to second.</summary>
    /// <param name="seconders">Whom; an invitation that stands already is not made twice.</param>
    /// <param name="roll">The representatives.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">It is too late for seconders, somebody is no representative, or a mover is named.</exception>
    public void Invite(IReadOnlyList<RepresentativeId> seconders, RepresentativeRoll roll, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(seconders);
        ArgumentNullException.ThrowIfNull(moment);
        EnforceSeconding(moment.Today);
        List<Invitation> made = [];
        foreach (var seconder in seconders.Distinct().Where(id => Record.Invitations.All(i => i.Who.Id != id)))
        {
            EnforceMandate(seconder, roll, moment.Today);
            var who = new MotionPerson(seconder, NameOf(seconder, roll));
            new SeconderIsAnotherThanTheMovers(who.Name, Record.Movers.Any(mover => mover.Id == seconder)).Enforce();
            made.Add(new(who, moment.Today));
        }

        Record = Record with { Invitations = [.. Record.Invitations, .. made] };
    }

    /// <summary>
    /// Seconds it in person. Whoever was invited may still do so while the committee screens; the number that was needed is
    /// reached once.
    /// </summary>
    /// <param name="seconder">Who seconds.</param>
    /// <param name="roll">The representatives.</param>
    /// <param name="moment">Who acts, and when; the union where it enters a signature from paper.</param>
    /// <returns><c>Supported</c> with the one who completes the number; else null.</returns>
    /// <exception cref="RefusedException">Too late, not invited, no mandate any more, or answered before.</exception>
    public string? Second(RepresentativeId seconder, RepresentativeRoll roll, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforceSeconding(moment.Today);
        var invitation = Answering(seconder);
        EnforceMandate(seconder, roll, moment.Today);
        Put(invitation with { SecondedOn = moment.Today, EnteredBy = moment.By.Office == Office.UnionOfficer ? moment.By.Title : null });
        return Record.Standing.State == MotionState.Seconding && Record.Supporters >= Record.SecondersNeeded
            ? Support(moment.Today)
            : null;
    }

    /// <summary>Declines to second, in person.</summary>
    /// <param name="seconder">Who declines.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">Too late, not invited, or answered before.</exception>
    public void DeclineToSecond(RepresentativeId seconder, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforceSeconding(moment.Today);
        Put(Answering(seconder) with { DeclinedOn = moment.Today });
    }

    /// <summary>Withdraws it before the committee has decided; text and seconders stay on record.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Withdrawn</c>.</returns>
    /// <exception cref="RefusedException">It was decided on, or the reason is missing.</exception>
    public string Withdraw(string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Stands(MotionState.Writing, MotionState.Seconding, MotionState.Screening).Enforce();
        Record = Record with { Withdrawal = new(Needed(reason, TextBounds.Reason, "Reason"), moment.Today) };
        End(MotionState.Withdrawn, moment.Today);
        return "Withdrawn";
    }

    private static IReadOnlyList<FileId> Joined(IReadOnlyList<FileId> before, IReadOnlyList<FileId> added)
    {
        IReadOnlyList<FileId> all = [.. before.Union(added)];
        new FilesAreFewEnough(all.Count, MostFiles).Enforce();
        return all;
    }

    private string StartSeconding(DateOnly today)
    {
        if (Record.Supporters >= Record.SecondersNeeded)
        {
            return Support(today);
        }

        Record = Record with { Standing = new(MotionState.Seconding, today, Record.LastDay) };
        return "Moved";
    }

    private string Support(DateOnly today)
    {
        Go(MotionState.Screening, today, MotionPeriods.Screening);
        return "Supported";
    }

    private string BecomeOpinion(OpinionGround ground, DateOnly today)
    {
        Record = Record with { Opinion = ground };
        Go(MotionState.Assigning, today, MotionPeriods.Assigning);
        return "BecameOpinion";
    }

    private void EnforceAwaited(RepresentativeId mover)
    {
        Stands(MotionState.Writing).Enforce();
        new ConfirmedByAJointMover(mover, Record.Unconfirmed.Any(awaited => awaited.Id == mover)).Enforce();
    }

    private void EnforceMandates(RepresentativeRoll roll, DateOnly today)
    {
        var without = Record.Movers.Where(mover => !Sits(mover.Id, roll, today)).Select(mover => mover.Name);
        new MoversHoldTheirMandates([.. without], today, Cite("motion-movers", today)).Enforce();
    }

    private static void EnforceMandate(RepresentativeId seconder, RepresentativeRoll roll, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(roll);
        new SeconderHoldsAMandate(seconder, today, Sits(seconder, roll, today)).Enforce();
    }

    private void EnforceSeconding(DateOnly today)
    {
        Stands(MotionState.Seconding, MotionState.Screening).Enforce();
        new SecondingIsInTime(today, Record.LastDay, Cite(Matters.MotionCutOff, today)).Enforce();
    }

    private Invitation Answering(RepresentativeId seconder)
    {
        var invitation = Record.Invitations.FirstOrDefault(i => i.Who.Id == seconder);
        new SeconderIsInvited(seconder, invitation is not null).Enforce();
        new SeconderAnswersOnce(invitation!.Who.Name, invitation.SecondedOn, invitation.DeclinedOn).Enforce();
        return invitation;
    }

    private void Put(Invitation changed) => Record = Record with
    {
        Invitations = [.. Record.Invitations.Select(i => i.Who.Id == changed.Who.Id ? changed : i)],
    };

    private static bool Sits(RepresentativeId person, RepresentativeRoll roll, DateOnly on) =>
        roll.Mandates.Any(mandate => mandate.Holder.Id == person && mandate.IsHeldOn(on));

    private static string NameOf(RepresentativeId person, RepresentativeRoll roll) =>
        roll.Mandates.First(mandate => mandate.Holder.Id == person).Holder.Name;
}
