namespace Domain;

/// <summary>One fault of a file that a person wrote: where it is and what is wrong there.</summary>
/// <param name="File">The file's name as it was given to the reader, such as <c>seeds/law/collective-contracts.json</c>.</param>
/// <param name="Path">The JSON path, such as <c>$.rows[3].unit</c>; <c>$</c> for the file as a whole.</param>
/// <param name="Message">What is wrong and what is expected, in English, for the person who mends the file.</param>
public sealed record Fault(string File, string Path, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{File} {Path}: {Message}";
}
