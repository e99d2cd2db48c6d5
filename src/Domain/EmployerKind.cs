namespace Domain;

/// <summary>
/// 单位性质: what kind of unit has the workers, by whom it is owned or what it stands for. Some rules are for one kind only:
/// the congress of an industrial enterprise owned by the whole people meets every half year, others once a year.
/// </summary>
public enum EmployerKind
{
    /// <summary>全民所有制工业企业: under the law of 1988 and the congress regulation of 1986; not turned into a company.</summary>
    StateOwnedIndustrial,

    /// <summary>中央企业: one of the central government, or below one.</summary>
    CentralEnterprise,

    /// <summary>国有独资、全资公司: wholly owned by the state.</summary>
    StateOwned,

    /// <summary>国有控股公司: held by the state, with others.</summary>
    StateHeld,

    /// <summary>集体企业.</summary>
    Collective,

    /// <summary>非公有制企业: privately owned, or with foreign capital.</summary>
    Private,

    /// <summary>实行企业化管理的事业单位: a public institution run as an enterprise (集体合同规定 Art 2).</summary>
    InstitutionAsEnterprise,

    /// <summary>其他事业单位: any other public institution.</summary>
    Institution,

    /// <summary>民办非企业单位（社会服务机构） (北京市集体合同条例 Art 2).</summary>
    NonEnterprise,

    /// <summary>区域: the enterprises of a town, a street or a park together (劳动合同法 Art 53).</summary>
    Region,

    /// <summary>行业: the enterprises of an industry in a district together (劳动合同法 Art 53).</summary>
    Industry,
}
