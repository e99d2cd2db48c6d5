using Domain;
using Host.Accounts;
using Host.Acts.Cases;
using Host.Documents.Excel;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Files;

/// <summary>
/// Takes uploads in. What is attached for itself is put into the case by an act of its own; what comes with a form is held
/// until the form's act puts it there.
/// </summary>
internal sealed class FileUpload(
    FileStore files, ActSender sender, Caller caller, CaseAccess access, Store store, WriteGate gate, TimeProvider clock)
{
    /// <summary>Holds a file for the act whose form it came with; nobody sees it until that act is done.</summary>
    public async Task<FileId> HoldAsync(CaseId id, IFormFile upload, CancellationToken token)
    {
        _ = await access.ViewAsync(id, await caller.OfficesAsync()) ?? throw new NotFoundException();
        return await HoldAsync(id, upload, SafeName.Of(upload.FileName), token);
    }

    /// <summary>Holds a file for an act that opens a case: it belongs to none yet, and only whoever sent it can name it.</summary>
    public Task<FileId> HoldForNewAsync(IFormFile upload, CancellationToken token) =>
        HoldAsync(InstallationWriter.Chain, upload, SafeName.Of(upload.FileName), token);

    /// <summary>Holds a workbook that belongs to no case, for whoever sent it; it is thrown away after a day.</summary>
    /// <exception cref="RefusedException">It is no .xlsx file.</exception>
    public async Task<FileId> HoldSheetAsync(IFormFile upload, CancellationToken token)
    {
        var name = SafeName.Of(upload.FileName);
        new WorkbookIsReadable(name.EndsWith(FileKinds.Workbook, StringComparison.OrdinalIgnoreCase)).Enforce();
        return await HoldAsync(InstallationWriter.Chain, upload, name, token);
    }

    /// <summary>Attaches a file to the case.</summary>
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

    private async Task<FileId> HoldAsync(CaseId id, IFormFile upload, string name, CancellationToken token)
    {
        await using var content = upload.OpenReadStream();
        var stored = await files.SaveAsync(name, content, token);
        var file = new FileId(Guid.CreateVersion7());
        store.Uploads.Add(new UploadRow
        {
            Id = file, Case = id, Account = caller.Account, Name = name, Size = stored.Size, Sha256 = stored.Sha256, At = clock.GetUtcNow(),
        });
        using var turn = await gate.EnterAsync(token);
        await store.SaveChangesAsync(token);
        return file;
    }
}
