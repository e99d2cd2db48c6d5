using System.IO.Compression;
using System.Text;
using Host.Documents.Content;
using Host.Documents.Word;
using Host.Motions.Import;

namespace Host.Tests.Files;

/// <summary>The bytes of files of many kinds, to be sent under any name.</summary>
internal static class Disguised
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static byte[] As(string kind) => kind switch
    {
        "exe" => [.. "MZ"u8, 0x90, 0x00, 0x03, 0x00],
        "pdf" => "%PDF-1.7\n"u8.ToArray(),
        "html" => Encoding.UTF8.GetBytes("\uFEFF <!DOCTYPE html><script>alert(1)</script>"),
        "text" => Encoding.UTF8.GetBytes("MZ方案：民主管理。"),
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("民主管理 a")],
        "zip" => Zip("readme.txt"),
        "broken-zip" => Zip("readme.txt")[..^30],
        "docx" => WordFile.Write(new Document("提案", "工会", [new TitleLine("提案")])),
        "docm" => Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
        "xlsx" => ImportTemplate.Write(),
        "doc" => [.. Compound, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    private static byte[] Zip(params string[] names)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var name in names)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(name);
            }
        }

        return stream.ToArray();
    }
}
