namespace Domain.Motions.Rules;

/// <summary>With a motion, or with an answer, go no more files than the program takes.</summary>
/// <param name="Files">How many there would be.</param>
/// <param name="Most">The most, inclusive.</param>
public sealed record FilesAreFewEnough(int Files, int Most) : Rule
{
    /// <inheritdoc />
    public override string Name => "motions.files-are-few-enough";

    /// <inheritdoc />
    public override bool Holds => Files <= Most;

    /// <inheritdoc />
    protected override Words Message => new($"附件共{Files}个，最多{Most}个。", $"{Files} files; at most {Most} are taken.");

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string> Facts => RuleText.Facts(("files", Files), ("most", Most));

    /// <inheritdoc />
    protected override string? Field => "Attachments";
}
