namespace Host.Documents.Reports;

/// <summary>Before whom the report is given.</summary>
internal enum ReportOccasion
{
    /// <summary>年中: before the joint meeting of delegation heads.</summary>
    MidYear,

    /// <summary>年度: before the congress.</summary>
    Annual,
}
