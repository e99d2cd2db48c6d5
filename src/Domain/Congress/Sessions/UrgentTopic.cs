namespace Domain.Congress.Sessions;

/// <summary>What an urgent matter is about: only what the congress left to the joint meeting is within its powers.</summary>
public enum UrgentTopic
{
    /// <summary>职代会授权范围内的临时事项.</summary>
    Delegated,

    /// <summary>集体合同草案: for the congress to adopt (企业民主管理规定 Art 13(2)).</summary>
    ContractDraft,

    /// <summary>职工福利费使用方案: for the congress to adopt (Art 13(2)).</summary>
    WelfareFund,

    /// <summary>住房公积金、社会保险费率和时间的调整: for the congress to adopt (Art 13(2)).</summary>
    InsuranceAndHousingFund,

    /// <summary>劳动模范推荐人选: for the congress to adopt (Art 13(2)).</summary>
    ModelWorkers,

    /// <summary>选举、罢免职工董事和职工监事: by the congress (Art 13(3)).</summary>
    Elections,

    /// <summary>民主评议领导人员: by the congress (Art 13(4)).</summary>
    Appraisal,

    /// <summary>国有企业裁员和职工安置方案: for the congress to adopt (Art 14).</summary>
    StaffResettlement,

    /// <summary>企业年金方案: for the congress to adopt (Art 13(2)).</summary>
    AnnuityPlan,

    /// <summary>直接涉及职工切身利益的规章制度和重大事项: discussed by the congress or all staff (劳动合同法 Art 4).</summary>
    MajorMatters,

    /// <summary>专门委员会（小组）组成人员: approved by the congress (Art 11).</summary>
    Committees,
}
