namespace Host.Resolutions;

/// <summary>One number of the board on resolutions (决议有结果).</summary>
public enum ResolutionMeasure
{
    /// <summary>决议数: every one that was drawn up.</summary>
    Passed,

    /// <summary>全部落实数.</summary>
    CarriedOut,

    /// <summary>按期落实数: carried out, every step by its last day.</summary>
    InTime,

    /// <summary>按计划进行数.</summary>
    OnCourse,

    /// <summary>有逾期风险数.</summary>
    InDanger,

    /// <summary>逾期数: a step's last day is over.</summary>
    Late,

    /// <summary>已终止数: revoked, or not confirmed.</summary>
    Ended,
}
