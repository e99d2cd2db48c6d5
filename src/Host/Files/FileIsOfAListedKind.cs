using Domain;

namespace Host.Files;

/// <summary>Only listed kinds of files are taken in.</summary>
internal sealed record FileIsOfAListedKind(string FileName, bool Listed) : Rule
{
    public override string Name => "files.kind-is-listed";

    public override bool Holds => Listed;

    protected override Words Message => new(
        $"不接受“{FileName}”这类文件，可以上传：{FileKinds.Endings}。", $"“{FileName}” is not of a listed kind: {FileKinds.Endings}.");
}
