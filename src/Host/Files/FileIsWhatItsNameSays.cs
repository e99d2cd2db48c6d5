using Domain;

namespace Host.Files;

/// <summary>The bytes begin as the ending of the name promises.</summary>
internal sealed record FileIsWhatItsNameSays(string FileName, bool BeginsRight) : Rule
{
    public override string Name => "files.content-is-what-the-name-says";

    public override bool Holds => BeginsRight;

    protected override Words Message => new(
        $"“{FileName}”的内容与文件类型不符，请检查后重新上传。", $"“{FileName}” does not contain what its name says.");
}
