using Domain;

namespace Host.Files;

/// <summary>A file named in an act was uploaded to the same case and is open to both sides.</summary>
/// <param name="Named">How many files the act names.</param>
/// <param name="Found">How many of them the case holds for both sides.</param>
internal sealed record FilesAreOfThisCase(int Named, int Found) : Rule
{
    public override string Name => "files.files-are-of-this-case";

    public override bool Holds => Named == Found;

    protected override Words Message => new(
        "所附材料不是本案双方可见的材料，请重新上传。",
        "A file is not one of this case that both sides may see; upload it again.");
}
