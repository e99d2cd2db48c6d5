namespace Domain.Congress.Sessions;

/// <summary>How a resolution stands on a day.</summary>
public enum ResolutionCourse
{
    /// <summary>全部落实.</summary>
    CarriedOut,

    /// <summary>已终止: revoked, or not confirmed.</summary>
    Ended,

    /// <summary>按计划进行.</summary>
    OnCourse,

    /// <summary>有逾期风险: the next last day, or the last of all with steps left, is near.</summary>
    InDanger,

    /// <summary>已逾期: the last day of a step has passed.</summary>
    Late,
}
