namespace Host.Files;

/// <summary>One kind of file.</summary>
/// <param name="ContentType">As the download is labelled.</param>
/// <param name="FirstBytes">What a real one begins with; empty where there is no such mark.</param>
/// <param name="Form">How it is looked into.</param>
/// <param name="Part">Of a package the folder of its parts, of a compound file its stream; else empty.</param>
internal sealed record FileKind(string ContentType, byte[] FirstBytes, FileForm Form = FileForm.Marked, string Part = "");
