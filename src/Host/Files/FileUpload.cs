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
    FileStore files, ActSender sender, Caller caller, ActRegistry acts, CaseAccess access, Store store, WriteGate gate, TimeProvider clock)
{
    /// <summary>Holds a file for the act whose form it came with; nobody sees it until that act is done.</summary>
    public async Task<FileId> HoldAsync(CaseId id, IFormFile upload, CancellationToken token)
    {
        await EnforceSeenAsync(id);
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

    /// <summary>Attaches a file to the case. Bytes that the act does not take go with the nightly sweep.</summary>
    public async Task<FileId> ReceiveAsync(CaseId id, IFormFile upload, bool ownSideOnly, CancellationToken token)
    {
        var declared = acts.Of(typeof(AttachFile));
        if (!(await caller.OfficesAsync()).Any(held => declared.By.Contains(held.Office)))
        {
            throw new NotAllowedException(declared.Title); // before twenty megabytes are taken in; the act asks again
        }

        await EnforceSeenAsync(id);
        var received = await TakeInAsync(id, upload, SafeName.Of(upload.FileName), token);
        var act = new AttachFile
        {
            Case = id, Name = received.Name, Sha256 = received.Sha256, Size = received.Size, File = received.Id, OwnSideOnly = ownSideOnly,
        };
        try
        {
            await sender.SendAsync(act, caller.Account, $"file:{received.Id}", token);
        }
        catch
        {
            await HoldAsync(received);
            throw;
        }

        return received.Id;
    }

    private async Task EnforceSeenAsync(CaseId id) =>
        _ = await access.ViewAsync(id, await caller.OfficesAsync()) ?? throw new NotFoundException();

    private async Task<FileId> HoldAsync(CaseId id, IFormFile upload, string name, CancellationToken token)
    {
        var received = await TakeInAsync(id, upload, name, token);
        await HoldAsync(received);
        return received.Id;
    }

    private async Task<UploadRow> TakeInAsync(CaseId id, IFormFile upload, string name, CancellationToken token)
    {
        await using var content = upload.OpenReadStream();
        var stored = await files.SaveAsync(name, content, token);
        return new UploadRow
        {
            Id = new FileId(Guid.CreateVersion7()), Case = id, Account = caller.Account, Name = name, Size = stored.Size,
            Sha256 = stored.Sha256, At = clock.GetUtcNow(),
        };
    }

    private async Task HoldAsync(UploadRow row)
    {
        store.Uploads.Add(row);
        using var turn = await gate.EnterAsync(CancellationToken.None);
        await store.SaveChangesAsync(CancellationToken.None);
    }
}
