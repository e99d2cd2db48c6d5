using Domain;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Files;

/// <summary>Looks up files that an act or a record names.</summary>
internal static class CaseFiles
{
    /// <summary>SHA-256, lower-case hex, of each file.</summary>
    /// <exception cref="RefusedException">One of them is no file of this case, or only one side's.</exception>
    public static async Task<IReadOnlyDictionary<FileId, string>> HashesAsync(
        Store store, CaseId id, IReadOnlyCollection<FileId> named, CancellationToken token)
    {
        if (named.Count == 0)
        {
            return new Dictionary<FileId, string>();
        }

        var wanted = named.Distinct().ToList();
        var hashes = await store.Files
            .Where(f => f.Case == id && f.OnlyFor == null && wanted.Contains(f.Id))
            .ToDictionaryAsync(f => f.Id, f => f.Sha256, token);
        foreach (var added in store.Files.Local.Where(f => f.Case == id && f.OnlyFor == null && wanted.Contains(f.Id)))
        {
            hashes[added.Id] = added.Sha256; // came with the form of the act at work and is committed with it
        }

        new FilesAreOfThisCase(wanted.Count, hashes.Count).Enforce();
        return hashes;
    }
}
