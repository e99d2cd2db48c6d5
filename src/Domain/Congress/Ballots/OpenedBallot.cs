using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Ballots;

/// <summary>A secret ballot that was opened, with its frozen roll.</summary>
/// <param name="Ballot">The ballot; it knows how many, and not who.</param>
/// <param name="Roll">Who gets a paper, by the groups as they are counted: small ones are joined.</param>
public sealed record OpenedBallot(SecretBallot Ballot, IReadOnlyList<RollGroup> Roll)
{
    /// <summary>Opens a ballot that stands on no item of a session, whose result is for everybody.</summary>
    /// <param name="id">The ballot.</param>
    /// <param name="opening">What is voted on, and by whom.</param>
    /// <param name="quorum">The row on the quorum in force.</param>
    /// <exception cref="RefusedException">It asks for an appraisal; or as for <see cref="Open"/>.</exception>
    public static OpenedBallot OpenByItself(BallotId id, BallotOpening opening, RuleRow quorum)
    {
        ArgumentNullException.ThrowIfNull(opening);
        new AppraisalIsOnTheList(opening.Paper.Kind).Enforce();
        return Open(id, opening, quorum);
    }

    /// <summary>
    /// Opens a ballot for those present at this second. Groups of 40, 3 and 6 get papers as groups of 40 and 9, so that no
    /// group under five can be found.
    /// </summary>
    /// <param name="id">The ballot.</param>
    /// <param name="opening">What is voted on, and by whom.</param>
    /// <param name="quorum">The row on the quorum in force.</param>
    /// <exception cref="RefusedException">
    /// Somebody stands on the roll twice or is not entitled, two groups share a name, the paper asks nothing, there is no
    /// quorum, or fewer than five could vote.
    /// </exception>
    public static OpenedBallot Open(BallotId id, BallotOpening opening, RuleRow quorum)
    {
        ArgumentNullException.ThrowIfNull(opening);
        new VotersAreToldApart([.. opening.Groups.SelectMany(group => group.Voters)], opening.Listed).Enforce();
        new VoterGroupsHaveTheirOwnNames([.. opening.Groups.Select(group => group.Name)]).Enforce();
        var call = new BallotCall(
            opening.Paper, opening.On, opening.Entitled,
            [.. opening.Groups.Select(group => new VoterGroup(group.Name, group.Weight, group.Voters.Count))]) { IsPublic = opening.IsPublic };
        var (ballot, joined) = SecretBallot.Open(id, call, quorum);
        var voters = opening.Groups.ToDictionary(group => group.Name, group => group.Voters);
        return new(ballot, [.. joined.Select(SmallGroups.AsOne).Zip(
            joined, (one, parts) => new RollGroup(one.Name, one.Weight, [.. parts.SelectMany(part => voters[part.Name])]))]);
    }
}
