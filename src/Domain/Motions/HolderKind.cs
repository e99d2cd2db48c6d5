namespace Domain.Motions;

/// <summary>Who has a motion in hand.</summary>
public enum HolderKind
{
    /// <summary>提案人.</summary>
    Movers,

    /// <summary>受邀附议人.</summary>
    Seconders,

    /// <summary>提案审查委员会.</summary>
    Committee,

    /// <summary>主席团.</summary>
    Presidium,

    /// <summary>工会.</summary>
    Union,

    /// <summary>主办部门.</summary>
    LeadDepartment,

    /// <summary>会办部门, whose signature is awaited.</summary>
    CoHandlers,

    /// <summary>责任领导: the last day is over.</summary>
    Leader,

    /// <summary>提案人和附议人, who rate.</summary>
    Authors,

    /// <summary>The motion into which it was merged.</summary>
    LeadMotion,

    /// <summary>档案: nothing is left to do.</summary>
    Archive,
}
