using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Elections;

/// <summary>
/// How the representatives of one congress are arranged: delegations, special committees, presidium, tellers. Each change
/// is held against the roll of the day; bodies that lose a member by the end of a mandate say so when they are asked.
/// </summary>
/// <param name="Delegations">代表团（组）.</param>
/// <param name="Committees">专门委员会（小组）.</param>
/// <param name="Presidium">主席团; null while none is voted in.</param>
/// <param name="Tellers">监票人、计票人; null while none are approved.</param>
public sealed record CongressBodies(
    IReadOnlyList<CongressDelegation> Delegations, IReadOnlyList<SpecialCommittee> Committees,
    Presidium? Presidium, Tellers? Tellers)
{
    /// <summary>Nothing arranged yet.</summary>
    public static CongressBodies Empty { get; } = new([], [], null, null);

    /// <summary>Those who come to the joint meeting (联席会议, 企业民主管理规定 Art 12): the heads of delegations and of approved committees, each once.</summary>
    public IReadOnlyList<RepresentativeId> JointMeeting =>
    [
        .. Delegations.Select(delegation => delegation.Head)
            .Concat(Committees.Where(committee => committee.ApprovedOn is not null).Select(committee => committee.Head))
            .Distinct(),
    ];

    /// <summary>Arranges every representative into delegations, in place of those before.</summary>
    /// <param name="delegations">The delegations.</param>
    /// <param name="sitting">Those who hold a seat on the day.</param>
    /// <exception cref="RefusedException">A member holds no seat, is in two delegations or in none, or a head is no member.</exception>
    public CongressBodies Divide(IReadOnlyList<CongressDelegation> delegations, IReadOnlyList<RepresentativeId> sitting)
    {
        ArgumentNullException.ThrowIfNull(delegations);
        foreach (var delegation in delegations)
        {
            new HeadIsAMember(delegation.Name, delegation.Members.Contains(delegation.Head)).Enforce();
        }

        new EveryRepresentativeIsInOneDelegation([.. delegations.SelectMany(d => d.Members)], sitting).Enforce();
        return this with { Delegations = delegations };
    }

    /// <summary>Proposes a special committee, or changes one; either way the congress must approve its members anew.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="head">Its head.</param>
    /// <param name="members">Its members.</param>
    /// <exception cref="RefusedException">The head is no member.</exception>
    public CongressBodies ProposeCommittee(string name, RepresentativeId head, IReadOnlyList<RepresentativeId> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        new HeadIsAMember(name, members.Contains(head)).Enforce();
        return this with
        {
            Committees = [.. Committees.Where(committee => committee.Name != name), new(name, head, members, null)],
        };
    }

    /// <summary>Enters what the congress decided on a committee; approved, it has the members that were voted on.</summary>
    /// <param name="voted">The committee as it was before the congress.</param>
    /// <param name="decision">The congress's decision.</param>
    /// <exception cref="RefusedException">No committee of that name is proposed.</exception>
    public CongressBodies Decide(SpecialCommittee voted, CommitteeDecision decision)
    {
        ArgumentNullException.ThrowIfNull(voted);
        ArgumentNullException.ThrowIfNull(decision);
        new CommitteeIsProposed(voted.Name, Committees.Any(committee => committee.Name == voted.Name && committee.ApprovedOn is null)).Enforce();
        var decided = voted with { ApprovedOn = decision.IsApproved ? decision.Count.HeldOn : null, Decision = decision };
        return this with { Committees = [.. Committees.Select(committee => committee.Name == voted.Name ? decided : committee)] };
    }

    /// <summary>Enters the presidium that the preparatory session voted in.</summary>
    /// <param name="presidium">Its members and the day.</param>
    /// <param name="sitting">Those who hold a seat on the day.</param>
    /// <param name="law">The law of the unit's place.</param>
    /// <exception cref="RefusedException">A member holds no seat, or too few of them are workers, technicians and managers.</exception>
    public CongressBodies Seat(Presidium presidium, IReadOnlyList<RepresentativeId> sitting, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(presidium);
        ArgumentNullException.ThrowIfNull(law);
        new MembersAreRepresentatives([.. presidium.Members.Select(member => member.Id)], sitting).Enforce();
        if (law.Find(Matters.PresidiumShare, presidium.VotedOn) is { } share)
        {
            new PresidiumIsOfTheStaff(
                presidium.Members.Count(member => !member.IsLeader), presidium.Members.Count, share.Share, share.ToCitation()).Enforce();
        }

        return this with { Presidium = presidium };
    }

    /// <summary>Enters the tellers that the congress approved.</summary>
    /// <param name="tellers">The tellers.</param>
    /// <param name="sitting">Those who hold a seat on the day.</param>
    /// <exception cref="RefusedException">There are fewer than two, the head is not among them, or one holds no seat.</exception>
    public CongressBodies Approve(Tellers tellers, IReadOnlyList<RepresentativeId> sitting)
    {
        ArgumentNullException.ThrowIfNull(tellers);
        new TellersAreTwoOrMore(tellers.Members.Distinct().Count()).Enforce();
        new HeadIsAMember("监票人", tellers.Members.Contains(tellers.Head)).Enforce();
        new MembersAreRepresentatives(tellers.Members, sitting).Enforce();
        return this with { Tellers = tellers };
    }
}
