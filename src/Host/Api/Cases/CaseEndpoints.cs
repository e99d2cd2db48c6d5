using Domain;
using Host.Files;
using Host.Pipeline;
using Host.Reading;

namespace Host.Api.Cases;

/// <summary>What the case pages show, for programs. Every answer goes through <see cref="CaseAccess"/>.</summary>
internal static class CaseEndpoints
{
    public static void MapCases(this RouteGroupBuilder api)
    {
        var cases = api.MapGroup("/cases").RequireAuthorization().WithTags("cases");
        cases.MapGet("/", ListAsync).WithSummary("案件列表 / Cases");
        cases.MapGet("/{id:guid}", CaseAsync).WithSummary("案件 / A case");
        cases.MapGet("/{id:guid}/ledger", LedgerAsync).WithSummary("办理记录 / The ledger");
        cases.MapGet("/{id:guid}/ledger/verify", VerifyAsync).WithSummary("校验办理记录 / Recompute the ledger's chain");
        cases.MapGet("/{id:guid}/notes", NotesAsync).WithSummary("本方备忘 / Own side's notes");
        cases.MapGet("/{id:guid}/files", FilesAsync).WithSummary("材料 / Files");
        cases.MapGet("/{id:guid}/files/{file:guid}", DownloadAsync).WithSummary("下载材料 / Download a file");
        cases.MapPost("/{id:guid}/files", UploadAsync).DisableAntiforgery().WithSummary("上传材料 / Upload a file");
    }

    private static async Task<IResult> ListAsync(CaseReader reader, string? search, string? stage, string? after, CancellationToken token) =>
        TypedResults.Ok(await reader.ListAsync(search, stage, after, token));

    private static async Task<IResult> CaseAsync(Guid id, CaseReader reader) =>
        TypedResults.Ok(await reader.CaseAsync(new CaseId(id)));

    private static async Task<IResult> LedgerAsync(Guid id, CaseReader reader, long? before, CancellationToken token) =>
        TypedResults.Ok(await reader.LedgerAsync(new CaseId(id), before, token));

    private static async Task<IResult> VerifyAsync(Guid id, CaseReader reader, CancellationToken token) =>
        TypedResults.Ok(await reader.VerifyAsync(new CaseId(id), token));

    private static async Task<IResult> NotesAsync(Guid id, CaseReader reader, CancellationToken token) =>
        TypedResults.Ok(await reader.NotesAsync(new CaseId(id), token));

    private static async Task<IResult> FilesAsync(Guid id, CaseReader reader, CancellationToken token) =>
        TypedResults.Ok(await reader.FilesAsync(new CaseId(id), token));

    private static async Task<IResult> DownloadAsync(Guid id, Guid file, CaseReader reader, FileStore files, CancellationToken token)
    {
        var row = await reader.FileAsync(new CaseId(id), new FileId(file), token);
        return TypedResults.File(files.Open(row.Sha256), row.ContentType, row.Name);
    }

    private static async Task<IResult> UploadAsync(
        Guid id, IFormFile file, bool ownSideOnly, FileUpload upload, CancellationToken token) =>
        TypedResults.Ok(await upload.ReceiveAsync(new CaseId(id), file, ownSideOnly, token));
}
