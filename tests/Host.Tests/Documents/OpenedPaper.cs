using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Host.Documents.Content;
using Host.Documents.Word;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Tests.Documents;

/// <summary>A Word file as whoever opens it finds it.</summary>
internal sealed class OpenedPaper : IDisposable
{
    private readonly MemoryStream stream;

    public OpenedPaper(byte[] content)
    {
        stream = new MemoryStream(content);
        File = WordprocessingDocument.Open(stream, isEditable: false);
    }

    public WordprocessingDocument File { get; }

    public W.Body Body => File.MainDocumentPart!.Document.Body!;

    /// <summary>Every paragraph's text, a line each.</summary>
    public string Text => string.Join('\n', Body.Descendants<W.Paragraph>().Select(paragraph => paragraph.InnerText));

    /// <summary>The tables, each row's cells with a bar between them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Tables =>
    [
        .. Body.Descendants<W.Table>().Select(table => (IReadOnlyList<string>)
            [.. table.Elements<W.TableRow>().Select(row => string.Join('|', row.Elements<W.TableCell>().Select(cell => cell.InnerText)))]),
    ];

    /// <summary>A paper, written and opened again; no part of it breaks the format's schema.</summary>
    public static OpenedPaper Of(Document document)
    {
        var opened = new OpenedPaper(WordFile.Write(document));
        opened.ShouldBeValid();
        return opened;
    }

    public void ShouldBeValid() => new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(File)
        .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")
        .ShouldBeEmpty();

    public void Dispose()
    {
        File.Dispose();
        stream.Dispose();
    }
}
