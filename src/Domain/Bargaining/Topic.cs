namespace Domain.Bargaining;

/// <summary>The fifteen headings of a collective contract (集体合同规定 Art 8), in the article's order.</summary>
public enum Topic
{
    /// <summary>(一) 劳动报酬.</summary>
    Remuneration = 1,

    /// <summary>(二) 工作时间.</summary>
    WorkingHours,

    /// <summary>(三) 休息休假.</summary>
    RestAndLeave,

    /// <summary>(四) 劳动安全与卫生.</summary>
    SafetyAndHealth,

    /// <summary>(五) 补充保险和福利.</summary>
    InsuranceAndWelfare,

    /// <summary>(六) 女职工和未成年工特殊保护.</summary>
    WomenAndMinors,

    /// <summary>(七) 职业技能培训.</summary>
    Training,

    /// <summary>(八) 劳动合同管理.</summary>
    ContractManagement,

    /// <summary>(九) 奖惩.</summary>
    RewardsAndPenalties,

    /// <summary>(十) 裁员.</summary>
    LayOffs,

    /// <summary>(十一) 集体合同期限.</summary>
    Term,

    /// <summary>(十二) 变更、解除集体合同的程序.</summary>
    AmendmentProcedure,

    /// <summary>(十三) 履行集体合同发生争议时的协商处理办法.</summary>
    Disputes,

    /// <summary>(十四) 违反集体合同的责任.</summary>
    Liability,

    /// <summary>(十五) 双方认为应当协商的其他内容.</summary>
    Other,
}
