using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Congress.Rules;
using Domain.Congress.Sessions;
using Domain.Law;

namespace Domain.Congress.Terms;

/// <content>Special committees: proposed here, approved by the congress.</content>
public sealed partial class CongressTerm
{
    /// <summary>The committees that the congress was not asked about yet, as they are put to it.</summary>
    public IReadOnlyList<CommitteeProposal> AwaitedCommittees =>
        [.. Record.Bodies.Committees.Where(c => c is { ApprovedOn: null, Decision: null }).Select(ProposalOf)];

    /// <summary>A committee that is not approved, as it is put to the congress; one that was refused can be put to it again.</summary>
    /// <param name="name">The committee's name.</param>
    /// <exception cref="RefusedException">No committee of that name is proposed.</exception>
    public CommitteeProposal CommitteeToApprove(string name) => ProposalOf(Proposed(name));

    /// <summary>Proposes a special committee or changes one; the congress approves its members next.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="head">Its head's number on the roll.</param>
    /// <param name="members">Its members' numbers, the head's among them.</param>
    /// <exception cref="RefusedException">The name is missing, a number is not on the roll, or the head is no member.</exception>
    public void ProposeCommittee(string name, int head, IReadOnlyList<int> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        Record = Record with
        {
            Bodies = Record.Bodies.ProposeCommittee(
                Needed(name, TextBounds.Name, "Name"), PersonOf(head), [.. members.Distinct().Select(PersonOf)]),
        };
    }

    /// <summary>
    /// Enters by its numbers that a meeting held on paper approved a committee's members; all who sat on that day are
    /// entitled. Of 36 representatives 24 make the quorum and 19 approve, where more than half of all are asked for.
    /// </summary>
    /// <param name="name">The committee's name.</param>
    /// <param name="meeting">At which meeting.</param>
    /// <param name="vote">The day, those present and the votes; those entitled are counted here.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// No such committee is proposed, the day is to come or outside the term, the numbers cannot be, no quorum was present, or
    /// too few were in favour (企业民主管理规定 Art 11, 17, 20).
    /// </exception>
    public void ApproveCommittee(string name, string meeting, VoteCount vote, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(moment);
        var proposed = Proposed(name);
        new DayHasCome(vote.HeldOn, moment.Today, "On").Enforce();
        new DayIsWithinTheTerm(vote.HeldOn, Roll.Begins, Roll.Ends).Enforce();
        var count = vote with { Entitled = Roll.SittingOn(vote.HeldOn).Count };
        var article = Cite(Matters.CongressPass, vote.HeldOn);
        new CountsArePersons(count, article).Enforce();
        new PresentAreEntitled(count.Present, count.Entitled, article).Enforce();
        new BallotsAreByThePresent(count, article).Enforce();
        var proof = VoteProof.Of(count, Law, VoteSubject.CongressMatter);
        new CongressApprovesTheCommittee(proposed.Name, count.Yes, proof.Deciding.Needed, proof.Outcome, proof.Deciding.Article).Enforce();
        Decide(proposed, new(Needed(meeting, TextBounds.Line, "Meeting"), count, IsApproved: true));
    }

    /// <summary>Enters what a session of the congress decided on a committee of this term.</summary>
    /// <param name="session">The session, which announced the result.</param>
    /// <param name="item">Its item.</param>
    /// <exception cref="RefusedException">The session did not decide on a committee that is proposed here.</exception>
    public void EnterCommitteeDecision(Session session, int item)
    {
        ArgumentNullException.ThrowIfNull(session);
        var asked = session.Record.Items.FirstOrDefault(i => i.Number == item && i.Vote?.AnnouncedAt is not null && i.Committee?.Term == Id);
        new CommitteeIsProposed(asked?.Committee?.Committee.Name ?? "", asked is not null).Enforce();
        Decide(asked!.Committee!.Committee, new(session.Record.Name.Title.Zh, session.ProofOf(asked)!.Count, session.IsAdopted(asked))
        {
            Session = session.Id, Item = item,
        });
    }

    private void Decide(SpecialCommittee voted, CommitteeDecision decision) =>
        Record = Record with { Bodies = Record.Bodies.Decide(voted, decision) };

    private SpecialCommittee Proposed(string name)
    {
        var proposed = Record.Bodies.Committees.FirstOrDefault(committee => committee.Name == name && committee.ApprovedOn is null);
        new CommitteeIsProposed(name, proposed is not null).Enforce();
        return proposed!;
    }

    private CommitteeProposal ProposalOf(SpecialCommittee committee) =>
        new(Id, committee with { Decision = null }, NameOf(committee.Head), [.. committee.Members.Select(NameOf)]);

    private string NameOf(RepresentativeId person) => Roll.Mandates.Last(mandate => mandate.Holder.Id == person).Holder.Name;
}
