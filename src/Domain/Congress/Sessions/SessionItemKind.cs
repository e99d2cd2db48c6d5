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
}
