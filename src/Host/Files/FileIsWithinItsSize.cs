using Domain;

namespace Host.Files;

/// <summary>A file has at least one byte and at most <see cref="FileStore.LargestFile"/>.</summary>
internal sealed record FileIsWithinItsSize(long Size) : Rule
{
    public override string Name => "files.size-is-within-bounds";

    public override bool Holds => Size is > 0 and <= FileStore.LargestFile;

    protected override Words Message => Size == 0
        ? new("文件是空的。", "The file is empty.")
        : new("单个文件不得超过20 MB。", "A file may have at most 20 MB.");
}
