using System.Text.Json.Serialization;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Ballots;

/// <summary>
/// A secret ballot (无记名投票, 企业民主管理规定 Art 20) from its opening to its published result. Who is present is frozen
/// when it opens. It knows how many, never who and how: the roll of voters and the box of papers are kept apart from it and
/// from each other.
/// </summary>
/// <param name="Id">The ballot.</param>
/// <param name="Call">What was said when it opened; its groups are already joined so that none is smaller than five.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Issued">The papers given out; 0 until all are.</param>
/// <param name="Result">The result; null until it is published.</param>
/// <param name="Fault">Why the ballot is void; null where it is not.</param>
public sealed record SecretBallot(
    BallotId Id, BallotCall Call, BallotPhase Phase, int Issued, BallotResult? Result, Words? Fault = null)
{
    /// <summary>
    /// 128 random bits in lower-case hex, drawn when the papers are counted; null until then. It is stored and hashed with the
    /// result and published nowhere: without it, the counts of an appraisal of few papers would be found by hashing every
    /// possible one.
    /// </summary>
    public string? Salt { get; init; }

    /// <summary>
    /// What everybody may see of the result: all of it, or of a ballot whose counts are for few only how many papers there
    /// were and their receipt codes; null until it is closed.
    /// </summary>
    [JsonIgnore]
    public BallotResult? Published => Call.IsPublic || Result is null ? Result : Result with { Items = [], Rounds = [] };

    /// <summary>Opens a ballot: from now on each voter present can fetch one paper.</summary>
    /// <param name="id">The ballot.</param>
    /// <param name="call">What is voted on, by whom.</param>
    /// <param name="quorum">The row on the quorum in force.</param>
    /// <returns>The ballot, and for each of its groups those of the call in it.</returns>
    /// <exception cref="RefusedException">The paper asks nothing, there is no quorum, or fewer than five could vote.</exception>
    public static (SecretBallot Ballot, IReadOnlyList<IReadOnlyList<VoterGroup>> Joined) Open(
        BallotId id, BallotCall call, RuleRow quorum)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(quorum);
        new PaperAsksSomething(call.Paper).Enforce();
        new PresentAreEntitled(call.Present, call.Entitled, quorum.ToCitation()).Enforce();
        new QuorumIsPresent(call.Present, call.Entitled, quorum.Share, quorum.ToCitation()).Enforce();
        new SecretBallotHasEnoughVoters(call.Present).Enforce();
        var joined = SmallGroups.Join([.. call.Groups.Where(group => group.Size > 0)]);
        return (new(id, call with { Groups = [.. joined.Select(SmallGroups.AsOne)] }, BallotPhase.Issuing, 0, null), joined);
    }

    /// <summary>Ends the giving out of papers and begins the vote.</summary>
    /// <param name="issued">The papers given out.</param>
    /// <exception cref="RefusedException">Papers are not being given out, or fewer than five were.</exception>
    public SecretBallot BeginVoting(int issued)
    {
        new BallotIsInItsPhase(Phase, BallotPhase.Issuing).Enforce();
        new SecretBallotHasEnoughVoters(issued).Enforce();
        return this with { Phase = BallotPhase.Voting, Issued = issued };
    }

    /// <summary>Ends the vote; what was confirmed to its voter by now is counted, and nothing else is taken.</summary>
    /// <exception cref="RefusedException">No vote is going on.</exception>
    public SecretBallot EndVoting()
    {
        new BallotIsInItsPhase(Phase, BallotPhase.Voting).Enforce();
        return this with { Phase = BallotPhase.Counting };
    }

    /// <summary>Declares the ballot void before anybody can know its result; its papers are destroyed uncounted.</summary>
    /// <param name="reason">Why, as it is published.</param>
    /// <exception cref="RefusedException">The vote has ended.</exception>
    public SecretBallot DeclareVoid(string reason)
    {
        new PapersAreYetToBeCounted(Phase).Enforce();
        return this with { Phase = BallotPhase.Void, Fault = new(reason, reason) };
    }

    /// <summary>
    /// Counts the papers. The ballot is void, its papers destroyed uncounted and the vote taken again, where fewer than five
    /// are in the box, because a result of so few would show how each voted, and where more are in it than were given out.
    /// </summary>
    /// <param name="box">Every paper in the box.</param>
    /// <exception cref="RefusedException">The vote has not ended.</exception>
    public SecretBallot Count(IReadOnlyList<CastPaper> box)
    {
        ArgumentNullException.ThrowIfNull(box);
        new BallotIsInItsPhase(Phase, BallotPhase.Counting).Enforce();
        Rule[] needed = [new CountedPapersWereIssued(box.Count, Issued), new SecretBallotHasEnoughVoters(box.Count)];
        return needed.FirstOrDefault(rule => !rule.Holds) is { } broken
            ? this with { Phase = BallotPhase.Void, Fault = broken.Explain().Message }
            : this with { Phase = BallotPhase.Closed, Result = BallotResult.Of(Call, Issued, box) };
    }
}
