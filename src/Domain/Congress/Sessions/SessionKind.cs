namespace Domain.Congress.Sessions;

/// <summary>What kind of session it is.</summary>
public enum SessionKind
{
    /// <summary>年度会议: at least once a year (企业民主管理规定 Art 17).</summary>
    Annual,

    /// <summary>临时会议.</summary>
    Extraordinary,

    /// <summary>代表团（组）长和专门委员会负责人联席会议 (企业民主管理规定 Art 12).</summary>
    JointMeeting,

    /// <summary>职工大会: all workers of a unit that has no congress.</summary>
    GeneralMeeting,
}
