using Domain.Bargaining.Rules;
using Domain.Law;

namespace Domain.Bargaining;

public sealed partial class BargainingCase
{
    private static readonly Topic[] Protected =
        [Topic.Remuneration, Topic.WorkingHours, Topic.RestAndLeave, Topic.SafetyAndHealth, Topic.InsuranceAndWelfare, Topic.LayOffs];

    /// <summary>What the law of the place lets the employer say no to on this day.</summary>
    /// <param name="today">The day of the reply.</param>
    public RefusalGround RefusalGroundOn(DateOnly today) =>
        Law.Find(Matters.Refusal, today) is not null ? RefusalGround.Never
        : Law.Find(Matters.RefusalOnTopics, today) is not null && Record.Offer?.Topics.Intersect(Protected).Any() == true
            ? RefusalGround.NotOnProtectedTopics
            : RefusalGround.WithReasons;

    /// <summary>Replies to the offer in writing (集体合同规定 Art 32(2)).</summary>
    /// <param name="text">Accepted, another date, or refused with reasons.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Accepted</c>, <c>DateProposed</c> or <c>Refused</c>.</returns>
    /// <exception cref="RefusedException">It is late, its day is past, or the refusal is not lawful.</exception>
    public string Reply(ReplyText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(moment);
        var lastDay = DeadlineOf(Matters.Reply, moment.At)?.Due;
        new ReplyIsInTime(moment.Today, lastDay, Cite(Matters.Reply, moment.Today)).Enforce();
        var proposal = text.Kind switch
        {
            ReplyKind.Accepted => new DateProposal(Record.Offer!.MeetingDay, Record.Offer.Place),
            ReplyKind.DateProposed => Ahead(text.Proposal, moment.Today),
            _ => null,
        };
        if (text.Kind == ReplyKind.Refused)
        {
            EnforceRefusal(text.Reasons, moment.Today);
        }

        Record = Record with
        {
            Replies = [.. Record.Replies, new Reply(text.Kind, moment.Today, proposal?.MeetingDay, proposal?.Place, text.Reasons)],
            FirstMeeting = text.Kind == ReplyKind.Accepted ? proposal!.MeetingDay : Record.FirstMeeting,
        };
        return text.Kind.ToString();
    }

    /// <summary>Answers the day that the other side proposed: agrees, or proposes another.</summary>
    /// <param name="other">Another day; null to agree.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Agreed</c> or <c>DateProposed</c>.</returns>
    /// <exception cref="RefusedException">The other day is past.</exception>
    public string AnswerDate(DateProposal? other, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var last = Record.Replies[^1];
        if (other is null)
        {
            Record = Record with { FirstMeeting = last.MeetingDay };
            return "Agreed";
        }

        Ahead(other, moment.Today);
        Record = Record with
        {
            Replies = [.. Record.Replies, new Reply(ReplyKind.DateProposed, moment.Today, other.MeetingDay, other.Place, "")],
        };
        return "DateProposed";
    }

    private static DateProposal Ahead(DateProposal? proposal, DateOnly today)
    {
        new MeetingDayIsAhead(proposal?.MeetingDay ?? DateOnly.MinValue, today).Enforce();
        return proposal!;
    }

    private void EnforceRefusal(string reasons, DateOnly today)
    {
        var ground = RefusalGroundOn(today);
        var matter = ground switch
        {
            RefusalGround.Never => Matters.Refusal,
            RefusalGround.NotOnProtectedTopics => Matters.RefusalOnTopics,
            _ => Matters.RefusalNeedsReason,
        };
        new RefusalIsLawful(ground, !string.IsNullOrWhiteSpace(reasons), Cite(matter, today)).Enforce();
    }
}
