namespace Domain.Congress.Sessions;

/// <summary>Out of what a report is drawn, so that nobody types again what stands there.</summary>
public enum ReportSource
{
    /// <summary>上次大会决议的落实情况 (企业民主管理规定 Art 22).</summary>
    EarlierResolutions,

    /// <summary>职工代表提案的办理情况 (Art 22).</summary>
    Motions,

    /// <summary>年中决议执行情况和提案办理情况: both, as the joint meeting hears them in summer.</summary>
    MidYear,
}
