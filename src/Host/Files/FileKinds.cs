namespace Host.Files;

/// <summary>The closed list of kinds of files that are taken in, each with the bytes that it must begin with.</summary>
internal static class FileKinds
{
    /// <summary>The ending of a workbook.</summary>
    public const string Workbook = ".xlsx";

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly Dictionary<string, FileKind> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = new("application/pdf", "%PDF-"u8.ToArray()),
        [".docx"] = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip, FileForm.Package, "word/"),
        [Workbook] = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip, FileForm.Package, "xl/"),
        [".doc"] = new("application/msword", OldOffice, FileForm.Compound, "WordDocument"),
        [".xls"] = new("application/vnd.ms-excel", OldOffice, FileForm.Compound, "Book"),
        [".jpg"] = new("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".jpeg"] = new("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".png"] = new("image/png", [0x89, 0x50, 0x4E, 0x47]),
        [".txt"] = new("text/plain; charset=utf-8", [], FileForm.Text),
    };

    /// <summary>The endings, for a form's <c>accept</c> attribute and for the refusal.</summary>
    public static string Endings { get; } = string.Join(',', Known.Keys);

    public static FileKind? Find(string name) => Known.GetValueOrDefault(Path.GetExtension(name));

    public static string ContentTypeOf(string name) => Find(name)?.ContentType ?? "application/octet-stream";
}
