namespace Domain.Congress.Sessions;

/// <summary>A part of the report on resolutions and motions (两落实), in its order.</summary>
public enum ReportPart
{
    /// <summary>需要会议注意的事项: what is late or left somebody dissatisfied; in front.</summary>
    Exceptions,

    /// <summary>大会决议执行情况.</summary>
    Resolutions,

    /// <summary>职工代表提案办理情况.</summary>
    Motions,

    /// <summary>上半年（全年）生产经营情况: the management's.</summary>
    Operations,

    /// <summary>下半年（下一年度）生产经营计划: the management's.</summary>
    Plan,
}
