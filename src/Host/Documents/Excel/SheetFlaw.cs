namespace Host.Documents.Excel;

/// <summary>Why a cell's value is not taken as it stands.</summary>
internal enum SheetFlaw
{
    /// <summary>A formula: what it comes to depends on who opens the file.</summary>
    Formula,

    /// <summary>An error value, such as #REF!.</summary>
    Error,

    /// <summary>Part of merged cells: to which row the value belongs is anybody's guess.</summary>
    Merged,
}
