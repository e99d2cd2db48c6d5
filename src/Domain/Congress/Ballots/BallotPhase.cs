namespace Domain.Congress.Ballots;

/// <summary>
/// Where a secret ballot stands. Papers are given out before the first is cast, as in a hall: 发票 comes before 投票. So
/// nothing that names a voter is written any more when the first vote is.
/// </summary>
public enum BallotPhase
{
    /// <summary>发票: each voter on the frozen roll gets one sealed paper; nobody can vote yet.</summary>
    Issuing,

    /// <summary>投票: papers are cast, without a name; none is given out any more.</summary>
    Voting,

    /// <summary>计票: no paper is taken any more.</summary>
    Counting,

    /// <summary>已公布: the result and the list of receipt codes are published; papers and seals are destroyed.</summary>
    Closed,

    /// <summary>
    /// 无效: too few papers were cast to show a result without showing who voted how, or it was declared void; all were
    /// destroyed uncounted.
    /// </summary>
    Void,
}
