using Domain.Bargaining;
using Domain.Congress.Appraisals;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;

namespace Domain.Congress.Sessions;

/// <content>Secret ballots by phone on an item, and what came of them.</content>
public sealed partial class Session
{
    /// <summary>The numbers of those in the hall now, in the order of the list; empty at a meeting that counts heads.</summary>
    public IReadOnlyList<int> InTheHall => [.. Record.Attendances.Where(a => a.LeftAt is null).Select(a => a.Number).Order()];

    /// <summary>The item on which a ballot was opened; null where it is none of this session's, or was void.</summary>
    /// <param name="ballot">The ballot.</param>
    public SessionItem? ItemOf(BallotId ballot) => Record.Items.FirstOrDefault(item => item.Ballot?.Id == ballot);

    /// <summary>
    /// Who would get a paper on an item now: those in the hall, by the voter groups of an appraisal. A representative votes in
    /// the group that bears the name of the own delegation, else in the one that tells the own class on the roll, else in the
    /// first that tells neither, such as 其他代表. Who belongs to none is left out, as is whose class is not known where a group
    /// tells one.
    /// </summary>
    /// <param name="item">One of the record's items.</param>
    public IReadOnlyList<RollGroup> RollOf(SessionItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Appraisal is not { Sheet.Groups: var groups })
        {
            return [new("全体代表", 1, InTheHall)];
        }

        HashSet<string> delegations = [.. Record.Representatives.Select(r => r.Delegation)];
        var voters = InTheHall.ToLookup(number => GroupOf(Record.Representatives[number - 1], groups, delegations));
        return [.. groups.Select(group => new RollGroup(group.Name, group.Weight, [.. voters[group.Name]]))];
    }

    /// <summary>
    /// How many of those with a mandate belong to no voter group of an appraisal, so that it could not be voted on by phone: seen
    /// while its sheet can still be mended.
    /// </summary>
    /// <param name="item">One of the record's items.</param>
    public int WithoutGroup(SessionItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        HashSet<string> delegations = [.. Record.Representatives.Select(r => r.Delegation)];
        return item.Appraisal is { Sheet.Groups: var groups } ? WithMandate.Count(voter => GroupOf(voter, groups, delegations) is null) : 0;
    }

    private static string? GroupOf(SessionRepresentative voter, IReadOnlyList<AppraisalGroup> groups, HashSet<string> delegations) =>
        (groups.FirstOrDefault(group => group.Name == voter.Delegation)
            ?? groups.FirstOrDefault(group => voter.Class is { } staff && group.Tells(staff))
            ?? groups.FirstOrDefault(group => !group.TellsAClass && !delegations.Contains(group.Name) && (voter.Class is not null || groups.All(g => !g.TellsAClass))))?.Name;

    /// <summary>
    /// Opens a secret ballot by phone on an item. Its roll is who is in the hall at this second: who left before gets no
    /// paper, and who comes or goes afterwards changes nothing.
    /// </summary>
    /// <param name="number">The item.</param>
    /// <param name="ballot">The new ballot's id.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns>The ballot with its roll.</returns>
    /// <exception cref="RefusedException">
    /// As for <see cref="OpenVote"/>; or the meeting has no list, fewer than five are in the hall, or a voter of an appraisal
    /// belongs to none of its groups.
    /// </exception>
    public OpenedBallot OpenBallot(int number, BallotId ballot, ActMoment moment)
    {
        var (item, quorum) = EnforceVoteOn(number, VoteMethod.ByPhone, moment);
        new VotersAreOnAList(Record.Representatives.Count).Enforce();
        var roll = RollOf(item);
        new EveryVoterHasAGroup(InTheHall.Count - roll.Sum(group => group.Voters.Count)).Enforce();
        var opening = new BallotOpening(PaperOf(item)!, moment.Today, Entitled, roll)
        {
            Listed = Record.Representatives.Count,
            IsPublic = item.Appraisal?.Sheet.Readers.Contains(AppraisalReader.Representatives) ?? true,
        };
        var opened = OpenedBallot.Open(ballot, opening, quorum);
        Put(item with { Vote = VoteOpened(VoteMethod.ByPhone, moment), Ballot = new(ballot, null), TakenUpAt = moment.At });
        return opened;
    }

    /// <summary>Takes the published result of an item's ballot over, which announces it.</summary>
    /// <param name="item">The item of the ballot.</param>
    /// <param name="result">The result.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns>The item with its result.</returns>
    public SessionItem CountBallot(SessionItem item, BallotResult result, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(moment);
        var counted = item.IsYesOrNo ? Voted(item, result) : Polled(item, result);
        var announced = counted with { Vote = counted.Vote! with { AnnouncedAt = moment.At } };
        Put(announced);
        return announced;
    }

    /// <summary>Enters that an item's ballot is void: the item awaits its vote again, with the presence of that moment.</summary>
    /// <param name="item">The item of the ballot.</param>
    /// <param name="reason">Why.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">The reason is missing or too long.</exception>
    public void VoidBallotOn(SessionItem item, string reason, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(moment);
        var entry = new VoidBallot(item.Number, item.Ballot!.Id, Needed(reason, TextBounds.Reason, "Reason"), moment.At);
        Put(item with { Vote = null, Ballot = null });
        Record = Record with { VoidBallots = [.. Record.VoidBallots, entry] };
    }

    private static SessionItem Voted(SessionItem item, BallotResult result)
    {
        var count = result.ToVoteCount(0);
        return item with
        {
            Ballot = item.Ballot! with { Result = result with { Receipts = [] } },
            Vote = item.Vote! with { ByPhone = new(count.Yes, count.No, count.Abstained, count.Spoilt) },
        };
    }

    /// <summary>Grades and rankings stand with their sheet, which knows for whom they are; here only how many papers there were.</summary>
    private SessionItem Polled(SessionItem item, BallotResult result)
    {
        TakeBallot(item.Number, result);
        return Find(item.Number) with { Ballot = item.Ballot! with { Result = result with { Items = [], Rounds = [], Receipts = [] } } };
    }
}
