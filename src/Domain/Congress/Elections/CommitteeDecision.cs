namespace Domain.Congress.Elections;

/// <summary>What the congress decided on a committee's members (企业民主管理规定 Art 11, 20).</summary>
/// <param name="Meeting">At which meeting, such as 第三届职工代表大会第二次会议.</param>
/// <param name="Count">The vote.</param>
/// <param name="IsApproved">Whether it carried: with 36 representatives 19 in favour, where more than half of all are asked for.</param>
public sealed record CommitteeDecision(string Meeting, VoteCount Count, bool IsApproved)
{
    /// <summary>The session here that decided; null where a meeting held on paper was entered by its numbers.</summary>
    public CaseId? Session { get; init; }

    /// <summary>The item of that session, from 1 on; 0 where there is none.</summary>
    public int Item { get; init; }
}
