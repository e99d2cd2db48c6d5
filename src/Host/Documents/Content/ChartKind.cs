namespace Host.Documents.Content;

/// <summary>How numbers are drawn.</summary>
internal enum ChartKind
{
    /// <summary>条形图: one bar for each, from left to right, for names that are long.</summary>
    Bars,

    /// <summary>柱形图: side by side, for two or three numbers of each.</summary>
    Columns,

    /// <summary>饼图: the parts of one whole.</summary>
    Pie,
}
