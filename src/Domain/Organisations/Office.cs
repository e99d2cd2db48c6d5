namespace Domain.Organisations;

/// <summary>An office that a person holds at a unit. Rights come from offices, never from persons.</summary>
public enum Office
{
    /// <summary>工会主席: the union's chair or acting officer at a worker-side unit; its chief representative by CC-11.</summary>
    UnionOfficer,

    /// <summary>人力资源部: the employer's HR department; its head signs as chief with written authority (CC-12).</summary>
    HrDepartment,

    /// <summary>集体合同备案窗口: the filing clerk of a labour authority.</summary>
    FilingClerk,

    /// <summary>上级工会: watches over the units below it; sees, does not act in their cases.</summary>
    HigherUnion,

    /// <summary>计票人: counts the ballots of its unit's congress; two of them must agree.</summary>
    Teller,

    /// <summary>职工代表: one representative of its union's congress, who acts in person.</summary>
    Representative,

    /// <summary>提案审查委员会: decides at its union whether a motion is filed.</summary>
    MotionsCommittee,

    /// <summary>主席团: decides at its union on what a mover objects to.</summary>
    Presidium,

    /// <summary>承办部门: one department of an employer, which answers motions.</summary>
    Department,

    /// <summary>责任领导: a leader of an employer who is responsible for motions.</summary>
    ResponsibleLeader,

    /// <summary>系统管理员: runs the installation; sees no case content.</summary>
    Administrator,

    /// <summary>The program itself, for what falls due by law without anybody's act.</summary>
    System,
}
