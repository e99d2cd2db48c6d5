namespace Domain;

/// <summary>What the kinds of unit are called.</summary>
public static class EmployerKindTitles
{
    private static readonly Dictionary<EmployerKind, Words> Titles = new()
    {
        [EmployerKind.StateOwnedIndustrial] = new("全民所有制工业企业", "industrial enterprise owned by the whole people"),
        [EmployerKind.CentralEnterprise] = new("中央企业", "central state-owned enterprise"),
        [EmployerKind.StateOwned] = new("国有独资、全资企业", "wholly state-owned enterprise"),
        [EmployerKind.StateHeld] = new("国有控股企业", "state-held enterprise"),
        [EmployerKind.Collective] = new("集体企业", "collective enterprise"),
        [EmployerKind.Private] = new("非公有制企业", "non-public enterprise"),
        [EmployerKind.InstitutionAsEnterprise] = new("实行企业化管理的事业单位", "public institution run as an enterprise"),
        [EmployerKind.Institution] = new("事业单位", "public institution"),
        [EmployerKind.NonEnterprise] = new("民办非企业单位", "private non-enterprise unit"),
        [EmployerKind.Region] = new("区域（镇、街道、园区）", "region (town, street, park)"),
        [EmployerKind.Industry] = new("行业", "industry"),
    };

    /// <summary>What a kind is called, such as 国有控股企业.</summary>
    /// <param name="kind">Any kind.</param>
    public static Words Of(EmployerKind kind) => Titles[kind];
}
