using System.IO.Compression;
using System.Text;

namespace Host.Files;

/// <summary>Looks into a file whether it is what the ending of its name says, and what it is where it is not.</summary>
internal static class FileContents
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Macros = "vbaProject.bin";

    /// <summary>Bytes of a text that are looked through.</summary>
    private const int LookedThrough = 64 * 1024;

    /// <summary>What is wrong; null where the file is what it says.</summary>
    /// <param name="kind">The kind that its name says.</param>
    /// <param name="file">Its bytes; must be able to go back to the beginning.</param>
    public static Words? FaultOf(FileKind kind, Stream file)
    {
        var first = new byte[LookedThrough];
        var read = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var begin = first.AsSpan(0, read);
        if (!begin.StartsWith(kind.FirstBytes))
        {
            return FileSigns.Of(begin) ?? FileSigns.Unknown;
        }

        file.Position = 0;
        return kind.Form switch
        {
            FileForm.Text => FaultOfText(begin),
            FileForm.Package => FaultOfPackage(kind, file),
            FileForm.Compound => Contains(file, Encoding.Unicode.GetBytes(kind.Part)) ? null : FileSigns.OldOffice,
            _ => null,
        };
    }

    /// <summary>A text has no zero bytes but where its own mark says that it is UTF-16, and does not begin as another kind of file.</summary>
    private static Words? FaultOfText(ReadOnlySpan<byte> begin) =>
        begin is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? null
        : begin.Contains((byte)0) ? FileSigns.Of(begin) ?? FileSigns.Unknown
        : FileSigns.OfText(begin);

    /// <summary>An Office file of the present format is an archive with its own parts in it, and without macros.</summary>
    private static Words? FaultOfPackage(FileKind kind, Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var parts = archive.Entries;
            return parts.All(part => part.FullName != ContentTypes) || !parts.Any(part => part.FullName.StartsWith(kind.Part, StringComparison.Ordinal))
                ? FileSigns.Archive
                : parts.Any(part => part.FullName.EndsWith(Macros, StringComparison.OrdinalIgnoreCase)) ? FileSigns.WithMacros : null;
        }
        catch (InvalidDataException)
        {
            return FileSigns.Damaged;
        }
    }

    private static bool Contains(Stream file, ReadOnlySpan<byte> sought)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(sought) >= 0;
    }
}
