namespace Domain;

/// <summary>One fault of a file that a person wrote: where it is and what is wrong there.</summary>
/// <param name="File">The file's name as it was given to the reader, such as <c>seeds/law/collective-contracts.json</c>.</param>
/// <param name="Path">The JSON path, such as <c>$.rows[3].unit</c>; <c>$</c> for the file as a whole.</param>
/// <param name="Message">What is wrong and what is expected, in English, for the person who mends the file.</param>
public sealed record Fault(string File, string Path, string Message)
{
    /// <summary>The same in Chinese, for the person who mends it on a page; where nobody wrote it, the English.</summary>
    public string Zh { get; init; } = Message;

    /// <summary>What is wrong, in both languages.</summary>
    public Words Words => new(Zh, Message);

    /// <inheritdoc />
    public override string ToString() => $"{File} {Path}: {Message}";
}
