namespace Host.Files;

/// <summary>One kind of file.</summary>
/// <param name="ContentType">As the download is labelled.</param>
/// <param name="FirstBytes">What a real one begins with; empty where there is no such mark.</param>
internal sealed record FileKind(string ContentType, byte[] FirstBytes);
