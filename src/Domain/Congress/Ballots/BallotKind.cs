namespace Domain.Congress.Ballots;

/// <summary>What is asked on a ballot paper, and so how it is filled in and counted.</summary>
public enum BallotKind
{
    /// <summary>分项表决: 赞成、反对 or 弃权 to each item.</summary>
    Items,

    /// <summary>选举: at most as many candidates as there are seats.</summary>
    Election,

    /// <summary>民主评议: one grade for each item.</summary>
    Appraisal,

    /// <summary>排序选择: the options in the order of preference, counted by instant runoff.</summary>
    RankedChoice,
}
