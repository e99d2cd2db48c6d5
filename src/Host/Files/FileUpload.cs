using Domain;
using Host.Accounts;
using Host.Acts.Cases;
using Host.Pipeline;

namespace Host.Files;

/// <summary>Takes an upload in: stores the bytes, then does the act that puts the file into the case.</summary>
internal sealed class FileUpload(FileStore files, ActSender sender, Caller caller, CaseAccess access)
{
    public async Task<FileId> ReceiveAsync(CaseId id, IFormFile upload, bool ownSideOnly, CancellationToken token)
    {
        _ = await access.ViewAsync(id, await caller.OfficesAsync()) ?? throw new NotFoundException();
        var name = SafeName.Of(upload.FileName);
        await using var content = upload.OpenReadStream();
        var stored = await files.SaveAsync(name, content, token);
        var file = new FileId(Guid.CreateVersion7());
        var act = new AttachFile
        {
            Case = id, Name = name, Sha256 = stored.Sha256, Size = stored.Size, File = file, OwnSideOnly = ownSideOnly,
        };
        await sender.SendAsync(act, caller.Account, $"file:{file}", token);
        return file;
    }
}
