namespace Host.Documents.Excel;

/// <summary>What is given is a workbook of the present format (.xlsx) that can be read: not encrypted, not damaged, not another kind of file.</summary>
internal sealed record WorkbookIsReadable(bool CanBeRead) : Rule
{
    public override string Name => "files.workbook-is-readable";

    public override bool Holds => CanBeRead;

    protected override Words Message => new(
        "读不出这个Excel文件：请确认它是没有加密、没有损坏的.xlsx文件。",
        "This workbook cannot be read: it must be an .xlsx file, neither encrypted nor damaged.");
}
