using Domain.Bargaining;
using Domain.Congress.Rules;

namespace Domain.Congress.Sessions;

/// <content>Who is entitled, and what stands on the list.</content>
public sealed partial class Session
{
    /// <summary>Registers the representatives in place of those before; their numbers follow the order given.</summary>
    /// <param name="representatives">Name, delegation and whether head of it; the number is passed over.</param>
    /// <exception cref="RefusedException">A name or delegation is missing or too long, or one name stands twice in a delegation.</exception>
    public void RegisterRepresentatives(IReadOnlyList<SessionRepresentative> representatives)
    {
        ArgumentNullException.ThrowIfNull(representatives);
        List<SessionRepresentative> listed =
        [
            .. representatives.Select((r, i) => r with
            {
                Number = i + 1,
                Name = Needed(r.Name, TextBounds.Name, "Representatives"),
                Delegation = Needed(r.Delegation, TextBounds.Name, "Representatives"),
            }),
        ];
        new RepresentativesAreRegistered(listed.Count).Enforce();
        new RepresentativesCanBeToldApart(
            listed.GroupBy(r => (r.Name, r.Delegation)).FirstOrDefault(same => same.Count() > 1)?.Key.Name).Enforce();
        if (IsJointMeeting)
        {
            new JointMeetingIsOfHeads(listed.FirstOrDefault(r => !r.IsHead)?.Name).Enforce();
        }

        Record = Record with { Representatives = listed, Staff = 0 };
    }

    /// <summary>Registers how many workers a general meeting is of, where no list is kept.</summary>
    /// <param name="staff">All workers, at least 1.</param>
    /// <exception cref="RefusedException">It is no general meeting, or nobody is entitled.</exception>
    public void RegisterStaff(int staff)
    {
        new HeadsAreCountedAtAGeneralMeeting(Record.Name.Kind).Enforce();
        new RepresentativesAreRegistered(staff).Enforce();
        Record = Record with { Representatives = [], Staff = staff };
    }

    /// <summary>Puts an item on the list.</summary>
    /// <param name="text">What it is.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// It is not within a joint meeting's powers, the title is missing or too long, the vote on a draft names no case, another item names one, or the draft is listed.
    /// </exception>
    public void AddItem(SessionItemText text, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(moment);
        new ItemIsDrawnUpWithItsSheet(text.Kind).Enforce();
        if (text.Kind == SessionItemKind.ContractDraft)
        {
            EnforcePowers(UrgentTopic.ContractDraft, moment.Today);
        }

        if (text.Kind == SessionItemKind.Matter)
        {
            new UrgentMattersAreTheJointMeetings(Record.Name.Kind, IsUrgent: false).Enforce();
        }

        new DraftItemNamesItsCase(text.Kind == SessionItemKind.ContractDraft, text.Draft is not null).Enforce();
        new DraftIsListedOnce(Record.Items.FirstOrDefault(
            item => item.Stands && item.Draft is { } listed && listed.Case == text.Draft?.Case)?.Number).Enforce();
        Append(new(
            Record.Items.Count + 1, text.Kind, Needed(text.Title, TextBounds.Line, "Title"),
            Optional(text.Presenter, TextBounds.Line, "Presenter"), text.Draft));
    }

    /// <summary>Takes an item off the list; its number stays its own.</summary>
    /// <param name="number">The item.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="RefusedException">There is no such item, it is a confirmation, or the reason is missing.</exception>
    public void DropItem(int number, string reason)
    {
        var item = Find(number);
        new ConfirmationStaysOnTheList(number, item.Confirms is not null).Enforce();
        Put(item with { DroppedFor = Needed(reason, TextBounds.Reason, "Reason") });
    }

    /// <summary>Puts the list to the management, after the workers were heard on it (企业民主管理规定 Art 22).</summary>
    /// <param name="heardFrom">How the workers were heard.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns><c>Proposed</c>.</returns>
    /// <exception cref="RefusedException">Nobody is registered, nothing is on the list, or the text is missing.</exception>
    public string ProposeTopics(string heardFrom, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToPropose());
        var proposal = new TopicsProposal(Needed(heardFrom, TextBounds.Text, "HeardFrom"), moment.Today, null, "");
        Record = Record with { Proposals = [.. Record.Proposals, proposal] };
        return "Proposed";
    }

    /// <summary>The management agrees to the list or sends it back.</summary>
    /// <param name="agreed">True where it agrees.</param>
    /// <param name="reason">Why it is sent back; needed then.</param>
    /// <returns><c>Agreed</c> or <c>Returned</c>.</returns>
    /// <exception cref="RefusedException">A list is sent back without a reason.</exception>
    public string AnswerTopics(bool agreed, string reason)
    {
        var why = agreed ? Optional(reason, TextBounds.Reason, "Reason") : Needed(reason, TextBounds.Reason, "Reason");
        Record = Record with { Proposals = [.. Record.Proposals.SkipLast(1), Record.Proposals[^1] with { Agreed = agreed, Reason = why }] };
        return agreed ? "Agreed" : "Returned";
    }

    /// <summary>
    /// Calls the session off before its papers are all served; a call that was sent out is broken off with it. What it was to
    /// confirm waits for the next session.
    /// </summary>
    /// <param name="reason">Why.</param>
    /// <returns><c>CalledOff</c>.</returns>
    /// <exception cref="RefusedException">The reason is missing.</exception>
    public string CallOff(string reason)
    {
        var why = Needed(reason, TextBounds.Reason, "Reason");
        Record = Record with
        {
            CalledOffFor = why,
            Calls = Call is { } call ? [.. Record.Calls.SkipLast(1), call with { BrokenOffFor = why }] : Record.Calls,
        };
        return "CalledOff";
    }

    private IReadOnlyList<Rule> ConditionsToPropose() =>
        [new RepresentativesAreRegistered(Entitled), new SessionHasItems(Record.Items.Count(item => item.Stands))];
}
