namespace Domain.Congress.Elections;

/// <summary>Why a mandate ended before its term.</summary>
public enum MandateEndReason
{
    /// <summary>与单位终止、解除劳动关系: left the unit.</summary>
    LeftTheUnit,

    /// <summary>调离原选举单位: moved to another electing unit.</summary>
    LeftTheElectingUnit,

    /// <summary>辞去代表.</summary>
    Resigned,

    /// <summary>罢免: recalled by those who elected.</summary>
    Recalled,

    /// <summary>死亡.</summary>
    Died,

    /// <summary>资格审查未通过: was not lawfully elected.</summary>
    Disqualified,
}
