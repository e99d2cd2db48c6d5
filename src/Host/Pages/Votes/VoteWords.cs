using Domain;
using Domain.Congress;
using Domain.Law;
using Host.Pages.Print;

namespace Host.Pages.Votes;

/// <summary>What pages and papers call the thresholds of a vote and its result.</summary>
internal static class VoteWords
{
    /// <summary>What a row asks for: 全体应到人数的二分之一以上（含本数）.</summary>
    public static Words ShareOf(RuleRow row)
    {
        var share = row.Share;
        var fraction = $"{Numeral.Of(share.Denominator)}分之{Numeral.Of(share.Numerator)}";
        return share.Strict
            ? new($"超过应到人数的{fraction}（不含本数）", $"more than {share} of all entitled")
            : new($"应到人数的{fraction}以上（含本数）", $"{share} or more of all entitled, that share included");
    }

    /// <summary>Which rule it is of those that stand side by side.</summary>
    public static Words TitleOf(RuleRow row) => row.Matter switch
    {
        Matters.Pass => new("合同草案的规定", "The rule on contract drafts"),
        Matters.CongressPass => new("职代会表决的一般规定", "The congress’s general rule"),
        Matters.ElectionPass => new("选举的规定", "The rule on elections"),
        Matters.ElectionQuorum => new("参加选举的人数", "Taking part in the election"),
        _ => new("出席人数", "Presence"),
    };

    /// <summary>What came of it.</summary>
    public static Words ResultOf(VoteSubject subject, VoteOutcome outcome) => (subject, outcome) switch
    {
        (VoteSubject.Election, VoteOutcome.QuorumMissed) => new("参加人数未达法定人数，选举无效，另行组织。", "Too few took part: the election is void and held again."),
        (VoteSubject.Election, VoteOutcome.Adopted) => new("得票达到规定，当选。", "Elected."),
        (VoteSubject.Election, _) => new("得票未达到规定，未当选。", "Not elected."),
        (_, VoteOutcome.QuorumMissed) => new("到会人数未达法定人数，本次会议不进行表决，另行召集。", "No quorum, hence no vote; the congress is convened again."),
        (VoteSubject.ContractDraft, VoteOutcome.Adopted) => new("草案获得通过。", "The draft is adopted."),
        (VoteSubject.ContractDraft, _) => new("草案未获通过，由双方重新协商。", "The draft is not adopted; the parties bargain again."),
        (_, VoteOutcome.Adopted) => new("议题获得通过。", "Carried."),
        _ => new("议题未获通过。", "Not carried."),
    };

    /// <summary>Whether a threshold is reached; of ballots without a quorum nothing follows.</summary>
    public static Words MetOf(ThresholdProof rule, VoteProof proof) =>
        rule != proof.Quorum && !proof.Quorum.Carried ? new("不作认定", "nothing follows")
        : rule.Carried ? new("达到", "reached")
        : new("未达到", "not reached");

    /// <summary>The ballots added up: 赞成31＋反对6＋弃权2＋废票1＝40张，实到40人.</summary>
    public static Words SumOf(VoteCount count) => new(
        $"赞成{count.Yes}＋反对{count.No}＋弃权{count.Abstained}＋废票{count.Spoilt}＝{count.Ballots}张，实到{count.Present}人{RestOf(count)}。",
        $"Yes {count.Yes} + no {count.No} + abstained {count.Abstained} + spoilt {count.Spoilt} = {count.Ballots} ballots by {count.Present} present.");

    private static string RestOf(VoteCount count) => count.Ballots < count.Present ? $"，{count.Present - count.Ballots}人没有登记选票" : "";
}
