using Domain.Bargaining;
using Domain.Congress.Rules;
using Domain.Law;

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
    /// It is no joint meeting, the matter is for the congress itself (企业民主管理规定 Art 12, 13), or a text is missing.
    /// </exception>
    public void AddUrgentMatter(string title, UrgentMatter matter, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(moment);
        new UrgentMattersAreTheJointMeetings(Record.Name.Kind, IsUrgent: true).Enforce();
        EnforcePowers(matter.Topic, moment.Today);
        var kept = matter with
        {
            Reason = Needed(matter.Reason, TextBounds.Reason, "Reason"), Authority = Needed(matter.Authority, TextBounds.Line, "Authority"),
        };
        Append(new(Record.Items.Count + 1, SessionItemKind.Matter, Needed(title, TextBounds.Line, "Title"), "", null) { Urgent = kept });
    }

    /// <summary>Puts what a joint meeting decided on the list for confirmation; one that is listed stays as it is.</summary>
    /// <param name="decision">The decision.</param>
    public void PutForConfirmation(JointDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (TakesConfirmations && !Record.Items.Any(i => i.Confirms is { } listed && (listed.Session, listed.Item) == (decision.Session, decision.Item)))
        {
            Append(new(Record.Items.Count + 1, SessionItemKind.Confirmation, decision.Title, "", null) { Confirms = decision });
        }
    }

    /// <summary>Enters what the congress said of a decision of this joint meeting. Refused, the decision and its resolution end.</summary>
    /// <param name="item">The item here.</param>
    /// <param name="said">What the congress said.</param>
    /// <returns><c>CarriedOut</c> where nothing of the resolutions is left with it; null else.</returns>
    /// <exception cref="RefusedException">There is no such decision, or a congress has said so already.</exception>
    public string? EnterConfirmation(int item, DecisionConfirmation said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var decided = Record.Items.FirstOrDefault(i => i.Number == item);
        new DecisionAwaitsConfirmation(item, Unconfirmed.Any(d => d.Item == item)).Enforce();
        Put(decided! with { Confirmation = said });
        return said.IsConfirmed ? null : End(r => r.Item == item, new(said.On, ResolutionEndReason.DecisionRefused));
    }

    /// <summary>Refuses, at a joint meeting, what is for the congress itself.</summary>
    private void EnforcePowers(UrgentTopic topic, DateOnly today)
    {
        if (IsJointMeeting)
        {
            new MatterIsWithinTheJointMeetingsPowers(
                topic, Cite(UrgentTopics.MatterOf(topic), today) ?? Cite(Matters.JointMeeting, today)).Enforce();
        }
    }

    private string? End(Func<Resolution, bool> which, ResolutionEnd end)
    {
        Record = Record with { Resolutions = [.. Record.Resolutions.Select(r => which(r) && r.IsOpen ? r with { Ended = end } : r)] };
        return Record.Resolutions.Count > 0 && Record.Resolutions.All(r => !r.IsOpen) ? "CarriedOut" : null;
    }
}
