using Domain.Bargaining;

namespace Domain.Motions;

/// <content>Questions at a meeting, which go on as suggestions.</content>
public sealed partial class Motion
{
    /// <summary>
    /// Begins a suggestion (意见建议) out of a question that was asked at a meeting: it needs no seconders and no screening, is
    /// assigned next and answered like every other. The union enters what its asker does not do here in person.
    /// </summary>
    /// <param name="id">The new case's id.</param>
    /// <param name="opening">What it begins with; its mover is who asked.</param>
    /// <param name="asked">Where, and what it says.</param>
    /// <param name="law">The rules of its unit.</param>
    /// <exception cref="RefusedException">Nobody asked, or title or question is missing.</exception>
    public static Motion FromQuestion(CaseId id, MotionOpening opening, (MeetingOrigin Origin, MotionText Text) asked, Domain.Law.Statutes law)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var motion = Open(id, opening, law);
        motion.Write(asked.Text);
        _ = Needed(asked.Text.Reasons, TextBounds.Text, nameof(MotionText.Reasons));
        motion.Record = motion.Record with { MovedOn = opening.OpenedOn, AskedAt = asked.Origin };
        motion.BecomeOpinion(OpinionGround.AskedAtMeeting, opening.OpenedOn);
        return motion;
    }
}
