using Domain.Law;

namespace Domain.Congress;

/// <summary>
/// How a vote's result follows from its numbers: the quorum, then every rule on passing, each with its article and its
/// sum. Two rules speak of a draft that is voted in a congress, and they differ by one vote where the number is even:
/// half or more by 集体合同规定 Art 36(2), more than half by 企业民主管理规定 Art 20. All of them must be met, so the one
/// that needs more votes decides: of 60, 30 votes do not adopt and 31 do.
/// </summary>
/// <param name="Count">The numbers.</param>
/// <param name="Quorum">Whether enough were present.</param>
/// <param name="Passes">Every rule on passing in force that day; the deciding one is marked.</param>
/// <param name="SecretBallot">The rule that asks for a secret ballot, where one is in force and the ballot was open; a remark, not a refusal.</param>
public sealed record VoteProof(
    VoteCount Count, ThresholdProof Quorum, IReadOnlyList<ThresholdProof> Passes, Citation? SecretBallot)
{
    /// <summary>The result.</summary>
    public VoteOutcome Outcome =>
        !Quorum.Carried ? VoteOutcome.QuorumMissed
        : Passes.All(pass => pass.Carried) ? VoteOutcome.Adopted
        : VoteOutcome.Rejected;

    /// <summary>The threshold on which the result rests.</summary>
    public ThresholdProof Deciding => Quorum.Decides ? Quorum : Passes.First(pass => pass.Decides);

    /// <summary>Why that threshold decides, in one sentence.</summary>
    public Words Why =>
        Quorum.Decides ? new(
            "到会人数未达法定人数，不进行表决，须重新召集会议。",
            "Without a quorum no vote is taken; the congress is convened again.")
        : Passes.Count > 1 && Passes.All(pass => pass.Needed == Deciding.Needed) ? new(
            $"草案在职工（代表）大会上表决，各项规则须同时满足；所需票数相同，均为{Deciding.Needed}票，以关于合同的{Deciding.Article}为准。",
            $"The draft is voted in a congress and every rule must be met; all need {Deciding.Needed} votes, and the one on contracts is cited: {Deciding.Article}.")
        : Passes.Count > 1 ? new(
            $"草案在职工（代表）大会上表决，各项规则须同时满足，以所需票数最多的{Deciding.Article}为准。",
            $"The draft is voted in a congress, every rule must be met, and the one that needs most votes decides: {Deciding.Article}.")
        : new(
            $"依照{Deciding.Article}认定。",
            $"Decided by {Deciding.Article}.");

    /// <summary>Works a vote out by the rules in force on its day.</summary>
    /// <param name="count">The numbers; none negative, at least one entitled.</param>
    /// <param name="law">The law as the case asks it.</param>
    /// <exception cref="InvalidOperationException">No rule pack speaks of a quorum or of the votes needed.</exception>
    public static VoteProof Of(VoteCount count, Statutes law) => Of(count, law, VoteSubject.ContractDraft);

    /// <summary>
    /// Works a vote on a subject out by the rules in force on its day. Of 60 representatives 30 carry a contract's draft by
    /// the rule on contracts alone; a matter of the congress, and an election, each have the one rule that speaks of it.
    /// </summary>
    /// <param name="count">The numbers; none negative, at least one entitled.</param>
    /// <param name="law">The law as the case asks it.</param>
    /// <param name="subject">What is voted on.</param>
    /// <exception cref="InvalidOperationException">No rule pack speaks of a quorum or of the votes needed.</exception>
    public static VoteProof Of(VoteCount count, Statutes law, VoteSubject subject)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(law);
        var quorumRow = law.Found(subject.Quorum(), count.HeldOn);
        var passes = subject.Passes(law, count.HeldOn);
        var missed = !quorumRow.Row.Share.Met(count.Present, count.Entitled);
        var quorum = new ThresholdProof(new("出席人数", "Present"), count.Present, count.Entitled, quorumRow.Row, missed)
        {
            GaveWay = quorumRow.GaveWay,
        };
        var secret = count.Secret ? null : law.Find(Matters.SecretBallot, count.HeldOn)?.ToCitation();
        return new VoteProof(count, quorum, PassesOf(count, passes, decided: missed), secret);
    }

    private static List<ThresholdProof> PassesOf(VoteCount count, IReadOnlyList<Finding> passes, bool decided)
    {
        // Where two rules need the same number of votes, the one on contracts is cited.
        var deciding = passes.MaxBy(pass => pass.Row.Share.Needed(count.Entitled));
        return [.. passes.Select(pass => new ThresholdProof(
            new("赞成票数", "Votes in favour"), count.Yes, count.Entitled, pass.Row, !decided && pass == deciding)
        {
            GaveWay = pass.GaveWay,
        })];
    }
}
