namespace Host.Documents.Excel;

/// <summary>A workbook is not larger, unpacked, than the program reads at once.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Found">How many were found before counting was given up.</param>
/// <param name="Most">The most, inclusive.</param>
internal sealed record WorkbookIsWithinItsBounds(Words What, long Found, long Most) : Rule
{
    public override string Name => "files.workbook-is-within-its-bounds";

    public override bool Holds => Found <= Most;

    protected override Words Message => new(
        $"文件太大：{What.Zh}超过{Most}，请分成几个文件导入。", $"The file is too large: more than {Most} {What.En}. Split it.");

    protected override IReadOnlyDictionary<string, string> Facts => new Dictionary<string, string> { ["most"] = $"{Most}" };
}
