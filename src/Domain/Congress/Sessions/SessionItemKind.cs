namespace Domain.Congress.Sessions;

/// <summary>What is done with an item of a session.</summary>
public enum SessionItemKind
{
    /// <summary>听取行政工作报告.</summary>
    AdministrativeReport,

    /// <summary>听取其他报告: budget, performance of the contract, last year's resolutions and motions.</summary>
    Report,

    /// <summary>审议通过集体合同草案 (集体合同规定 Art 36).</summary>
    ContractDraft,

    /// <summary>审议通过其他事项 (企业民主管理规定 Art 13).</summary>
    Matter,

    /// <summary>民主评议领导人员 (企业民主管理规定 Art 13(4)): leaders are graded in secret.</summary>
    Appraisal,

    /// <summary>职工福利事项决定: options within a budget are put in order of preference; what the congress decides binds.</summary>
    WelfareChoice,

    /// <summary>变更或者撤销以往决议: only the congress may (企业民主管理规定 Art 21).</summary>
    ResolutionChange,

    /// <summary>确认联席会议的决定 (企业民主管理规定 Art 12): comes on the list by itself.</summary>
    Confirmation,

    /// <summary>审议通过专门委员会（小组）组成人员 (企业民主管理规定 Art 11): the result is entered on the register of the term.</summary>
    CommitteeApproval,
}
