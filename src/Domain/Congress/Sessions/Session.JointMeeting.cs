using Domain.Bargaining;
using Domain.Congress.Rules;

namespace Domain.Congress.Sessions;

/// <content>Between sessions: what the joint meeting of heads may decide, and what the congress then says of it.</content>
public sealed partial class Session
{
    /// <summary>Whether it is the joint meeting of delegation and committee heads.</summary>
    public bool IsJointMeeting => Record.Name.Kind == SessionKind.JointMeeting;

    /// <summary>What this joint meeting decided and no congress has confirmed or refused yet.</summary>
    public IReadOnlyList<JointDecision> Unconfirmed =>
    [
        .. Record.Items.Where(item => item is { Urgent: not null, Confirmation: null, Stands: true } && IsAdopted(item))
            .Select(item => new JointDecision(Id, item.Number, Record.Name, item.Vote!.HeldOn, item.Title)),
    ];

    /// <summary>
    /// Whether a decision of a joint meeting can still come on this session's list: it is a session of the congress, goes on,
    /// and its papers are not out.
    /// </summary>
    public bool TakesConfirmations =>
        !IsJointMeeting && Record is { CalledOffFor: null, ClosedOn: null, Receipts.Count: 0 };

    /// <summary>Puts an urgent matter on a joint meeting's list.</summary>
    /// <param name="title">What is to be decided.</param>
    /// <param name="matter">Why it cannot wait, and on what authority.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// It is no joint meeting, the matter is for the congress itself (企业民主管理规定 Art 12, 13) or its title names what is
    /// without saying how it differs, or a text is missing.
    /// </exception>
    public void AddUrgentMatter(string title, UrgentMatter matter, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(moment);
        new UrgentMattersAreTheJointMeetings(Record.Name.Kind, IsUrgent: true).Enforce();
        EnforcePowers(matter.Topic, moment.Today);
        var distinction = Optional(matter.Distinction, TextBounds.Reason, "Distinction");
        if (UrgentTopics.NamedIn(title) is { } named)
        {
            new UrgentMatterIsToldApart(
                named.Word, named.Topic, distinction.Length > 0, UrgentTopics.RowOf(named.Topic, Law, moment.Today)?.ToCitation()).Enforce();
        }

        var kept = matter with
        {
            Reason = Needed(matter.Reason, TextBounds.Reason, "Reason"), Authority = Needed(matter.Authority, TextBounds.Line, "Authority"),
            Distinction = distinction.Length > 0 ? distinction : null,
        };
        Append(new(Record.Items.Count + 1, SessionItemKind.Matter, Needed(title, TextBounds.Line, "Title"), "", null) { Urgent = kept });
    }

    /// <summary>
    /// Puts everything that a joint meeting decided, and no congress has confirmed or refused yet, on the list; what is listed
    /// stays as it is, and a session whose papers are out takes nothing.
    /// </summary>
    /// <param name="meeting">The joint meeting; of any other session nothing comes.</param>
    public void PutForConfirmation(Session meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        foreach (var decision in TakesConfirmations ? meeting.Unconfirmed : [])
        {
            if (!Record.Items.Any(i => i.Confirms is { } listed && (listed.Session, listed.Item) == (decision.Session, decision.Item)))
            {
                Append(new(Record.Items.Count + 1, SessionItemKind.Confirmation, decision.Title, "", null) { Confirms = decision });
            }
        }
    }

    /// <summary>Enters what the congress said of a decision of this joint meeting. Refused, the decision and its resolution end.</summary>
    /// <param name="later">The session that was asked.</param>
    /// <param name="item">Its item.</param>
    /// <param name="on">The day.</param>
    /// <returns><c>CarriedOut</c> where nothing of the resolutions is left with it; null else.</returns>
    /// <exception cref="RefusedException">The congress was not asked of this decision, has not voted on it, or has said so before.</exception>
    public string? EnterConfirmation(Session later, int item, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(later);
        var asked = later.Record.Items.FirstOrDefault(i => i.Number == item && i.Vote?.AnnouncedAt is not null && i.Confirms?.Session == Id);
        var decided = Record.Items.FirstOrDefault(i => i.Number == asked?.Confirms!.Item);
        new DecisionAwaitsConfirmation(decided?.Number ?? 0, decided is not null && Unconfirmed.Any(d => d.Item == decided.Number)).Enforce();
        var isConfirmed = later.IsAdopted(asked!);
        Put(decided! with { Confirmation = new(later.Id, item, on, isConfirmed) });
        return isConfirmed ? null : End(r => r.Item == decided!.Number, new(on, ResolutionEndReason.DecisionRefused));
    }

    /// <summary>Refuses, at a joint meeting, what is for the congress itself.</summary>
    private void EnforcePowers(UrgentTopic topic, DateOnly today)
    {
        if (IsJointMeeting)
        {
            new MatterIsWithinTheJointMeetingsPowers(topic, UrgentTopics.RowOf(topic, Law, today)?.ToCitation()).Enforce();
        }
    }

    private string? End(Func<Resolution, bool> which, ResolutionEnd end)
    {
        Record = Record with { Resolutions = [.. Record.Resolutions.Select(r => which(r) && r.IsOpen ? r with { Ended = end } : r)] };
        return Record.Resolutions.Count > 0 && Record.Resolutions.All(r => !r.IsOpen) ? "CarriedOut" : null;
    }
}
