using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Host.Documents.Content;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Documents.Word;

/// <summary>Writes a paper as a Word file: A4, set as official papers are (GB/T 9704), its styles defined once.</summary>
internal static class WordFile
{
    /// <summary>The media type of a Word file.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The ending of its name.</summary>
    public const string Ending = ".docx";

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Document document)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = WordText.Legal(document.Title);
            file.PackageProperties.Creator = WordText.Legal(document.Author);
            var main = file.AddMainDocumentPart();
            WordStyles.AddTo(main);
            WordFonts.AddTo(main);
            WordPage.AddSettingsTo(main);
            var blocks = new WordBlocks(main);
            main.Document = new W.Document(new W.Body(
                [.. SignaturesWithTheirText.Kept(document.Blocks).SelectMany(blocks.Of), WordPage.Section(main, document.IsNumbered)]));
        }

        return stream.ToArray();
    }
}
