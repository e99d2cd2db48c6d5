using Domain;
using Host.Acts.Cases;
using Host.Persistence;
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
        var waiting = named.Count == 0 ? [] : await store.Uploads.AsTracking()
            .Where(u => u.Case == id && u.Account == context.Account && named.Contains(u.Id))
            .OrderBy(u => u.Id).ToListAsync(cancellationToken);
        foreach (var upload in waiting)
        {
            var act = new AttachFile { Case = id, File = upload.Id, Name = upload.Name, Sha256 = upload.Sha256, Size = upload.Size };
            store.Files.Add(act.ToRow(onlyFor: null, context.By!.Title, context.At));
            writer.WriteBeside(act, $"file:{upload.Id}");
            store.Uploads.Remove(upload);
        }

        return waiting.ConvertAll(upload => upload.Id);
    }
}
