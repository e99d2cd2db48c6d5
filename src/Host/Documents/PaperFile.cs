namespace Host.Documents;

/// <summary>A paper as a file.</summary>
/// <param name="Name">A harmless name with its ending.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record PaperFile(string Name, byte[] Content);
