using Domain;
using Domain.Congress.Sessions;
using Host.Documents.Word;
using Host.Files;
using Host.Persistence;
using Host.Persistence.Rows;

namespace Host.Documents.Reports;

/// <summary>Keeps the report on resolutions and motions as a meeting heard it: its words in the record, its Word file with the case.</summary>
internal sealed class ReportKeeper(ReportDesk desk, FileStore files, Store store)
{
    /// <summary>Freezes the report with the figures of this day.</summary>
    /// <param name="session">The session, of which the report was just entered as heard.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task FreezeAsync(Session session, ActMoment moment, CancellationToken cancellationToken)
    {
        var input = await desk.OfAsync(session, moment.Today);
        var document = ImplementationReport.Of(input);
        var name = SafeName.Of(document.Title + WordFile.Ending);
        using var content = new MemoryStream(WordFile.Write(document));
        var stored = await files.SaveAsync(name, content, cancellationToken);
        var file = new FileId(Guid.CreateVersion7(moment.At));
        store.Files.Add(new FileRow
        {
            Id = file,
            Case = session.Id,
            Name = name,
            ContentType = WordFile.ContentType,
            Size = stored.Size,
            Sha256 = stored.Sha256,
            UploadedBy = moment.By.Title,
            At = moment.At,
        });
        session.FreezeReport(ReportParts.All.ToDictionary(part => part, input.TextOf), file, moment);
    }
}
