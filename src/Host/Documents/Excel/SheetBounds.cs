namespace Host.Documents.Excel;

/// <summary>How much of a workbook is read at most: bounds of this program, so that no file can hold it up.</summary>
internal static class SheetBounds
{
    /// <summary>Rows in which something stands, the heading among them.</summary>
    public const int Rows = 1_001;

    /// <summary>Columns; what stands further right is not looked at.</summary>
    public const int Columns = 64;

    /// <summary>Bytes of the unpacked workbook.</summary>
    public const long Bytes = 40L * 1024 * 1024;

    /// <summary>Parts of the workbook.</summary>
    public const int Parts = 500;
}
