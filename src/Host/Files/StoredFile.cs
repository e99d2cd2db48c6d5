namespace Host.Files;

/// <summary>The bytes of an upload, as stored.</summary>
/// <param name="Sha256">Lower-case hex.</param>
/// <param name="Size">Bytes.</param>
internal sealed record StoredFile(string Sha256, long Size);
