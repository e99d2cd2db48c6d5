namespace Domain.Congress;

/// <summary>What came of putting the draft to a congress: the ports of the activity 审议表决合同草案.</summary>
public enum VoteOutcome
{
    /// <summary>通过.</summary>
    Adopted,

    /// <summary>未通过: back to bargaining.</summary>
    Rejected,

    /// <summary>未达法定人数: no vote was taken; the congress is convened again.</summary>
    QuorumMissed,
}
