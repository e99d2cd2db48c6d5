using Domain;

namespace Host.Files;

/// <summary>The content is what the ending of the name promises.</summary>
/// <param name="FileName">The name.</param>
/// <param name="Found">What it is instead; null where it is what it says.</param>
internal sealed record FileIsWhatItsNameSays(string FileName, Words? Found) : Rule
{
    public override string Name => "files.content-is-what-the-name-says";

    public override bool Holds => Found is null;

    protected override Words Message => new(
        $"“{FileName}”的内容与文件类型不符：实际是{Found?.Zh}。请检查后重新上传。", $"“{FileName}” does not contain what its name says: it is {Found?.En}.");
}
