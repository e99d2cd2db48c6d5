namespace Host.Acts.Congress;

/// <summary>Why a mandate ends without a vote.</summary>
public enum LeavingReason
{
    /// <summary>与单位终止、解除劳动关系.</summary>
    LeftTheUnit,

    /// <summary>调离原选举单位.</summary>
    LeftTheElectingUnit,

    /// <summary>辞去代表.</summary>
    Resigned,

    /// <summary>死亡.</summary>
    Died,
}
