namespace Domain.Organisations;

/// <summary>What a unit is.</summary>
public enum UnitKind
{
    /// <summary>基层工会: the union of one employer.</summary>
    Union,

    /// <summary>工会联合会 or 上级工会: a union over other unions.</summary>
    Federation,

    /// <summary>用人单位.</summary>
    Employer,

    /// <summary>人力资源和社会保障局.</summary>
    Authority,
}
