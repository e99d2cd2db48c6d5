using Domain;
using Host.Acts.Cases;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Files;

/// <summary>
/// Puts the files that came with a form into its case, each with a ledger entry of its own, in the transaction of the act
/// that names them: an act that is refused leaves none behind.
/// </summary>
internal sealed class HeldUploads(Store store, ActContext context, CaseWriter writer)
{
    /// <summary>Attaches those of the named files that this caller has sent for this case and that wait.</summary>
    /// <returns>Their ids.</returns>
    public async Task<IReadOnlyList<FileId>> AttachAsync(
        CaseId id, IReadOnlyCollection<FileId> named, CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(id, named, cancellationToken);
        Put(context.Work!, waiting);
        return waiting.ConvertAll(upload => upload.Id);
    }

    /// <summary>Puts into a case that an act has just opened the files that came with that act's form.</summary>
    /// <exception cref="RefusedException">One of them is none that this caller has sent and that waits.</exception>
    public async Task AttachToNewAsync(CaseWork work, IReadOnlyCollection<FileId> named, CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(InstallationWriter.Chain, named, cancellationToken);
        new FilesAreOfThisCase(named.Distinct().Count(), waiting.Count).Enforce();
        Put(work, waiting);
    }

    private async Task<List<UploadRow>> WaitingAsync(CaseId id, IReadOnlyCollection<FileId> named, CancellationToken cancellationToken) =>
        named.Count == 0 ? [] : await store.Uploads.AsTracking()
            .Where(u => u.Case == id && u.Account == context.Account && named.Contains(u.Id))
            .OrderBy(u => u.Id).ToListAsync(cancellationToken);

    private void Put(CaseWork work, List<UploadRow> waiting)
    {
        foreach (var upload in waiting)
        {
            var act = new AttachFile { Case = work.Row.Id, File = upload.Id, Name = upload.Name, Sha256 = upload.Sha256, Size = upload.Size };
            store.Files.Add(act.ToRow(onlyFor: null, context.By!.Title, context.At));
            writer.WriteBeside(work, act, $"file:{upload.Id}");
            store.Uploads.Remove(upload);
        }
    }
}
