using System.IO.Compression;

namespace Host.Documents.Excel;

/// <summary>Unpacks a workbook once, to nowhere, before anything is made of it: what a file says of its own size is not believed.</summary>
internal static class Unpacked
{
    /// <summary>Whether the workbook, unpacked, stays within its bounds.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or a damaged one.</exception>
    public static void Measure(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        new WorkbookIsWithinItsBounds(new("部件数", "parts"), archive.Entries.Count, SheetBounds.Parts).Enforce();
        var buffer = new byte[81920];
        long size = 0;
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                size += read;
                new WorkbookIsWithinItsBounds(new("展开后的字节数", "bytes when unpacked"), size, SheetBounds.Bytes).Enforce();
            }
        }

        file.Position = 0;
    }
}
