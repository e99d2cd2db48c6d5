using System.Security.Cryptography;
using Domain;
using Host.Pipeline;

namespace Host.Files;

/// <summary>
/// Keeps files outside the web root, each under the hash of its bytes: the same file twice is stored once, and a changed
/// one is found out when it is read.
/// </summary>
internal sealed class FileStore(Settings settings)
{
    /// <summary>Bytes of one file: 20 MB.</summary>
    public const long LargestFile = 20L * 1024 * 1024;

    /// <summary>Writes the bytes of an upload and returns their hash and size.</summary>
    /// <exception cref="RefusedException">The file is too large, empty, or not what its name says.</exception>
    public async Task<StoredFile> SaveAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        var kind = FileKinds.Find(name);
        new FileIsOfAListedKind(name, kind is not null).Enforce();
        Directory.CreateDirectory(Folder);
        var draft = Path.Combine(Folder, Path.GetRandomFileName());
        try
        {
            var stored = await CopyAsync(content, draft, cancellationToken);
            new FileIsWithinItsSize(stored.Size).Enforce();
            await using (var written = new FileStream(draft, FileMode.Open, FileAccess.Read))
            {
                new FileIsWhatItsNameSays(name, FileContents.FaultOf(kind!, written)).Enforce();
            }

            File.Move(draft, PathOf(stored.Sha256), overwrite: true);
            return stored;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Opens a stored file.</summary>
    /// <exception cref="NotFoundException">Its bytes are gone.</exception>
    public Stream Open(string sha256) =>
        File.Exists(PathOf(sha256)) ? File.OpenRead(PathOf(sha256)) : throw new NotFoundException();

    /// <summary>Throws stored bytes away; does nothing where they are gone already.</summary>
    public void Delete(string sha256) => File.Delete(PathOf(sha256));

    private string Folder => Path.Combine(settings.DataFolder, "files");

    private string PathOf(string sha256) => Path.Combine(Folder, sha256);

    private static async Task<StoredFile> CopyAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[81920];
        long size = 0;
        for (int read; size <= LargestFile && (read = await content.ReadAsync(buffer, cancellationToken)) > 0; size += read)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        await target.FlushAsync(cancellationToken);
        target.Flush(flushToDisk: true);
        return new StoredFile(Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }
}
