using Host.Documents.Excel;
using Host.Documents.Motions;
using Host.Motions.Import;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Host.Documents;

/// <summary>Papers as Word files, for pages and programs alike.</summary>
internal static class DocumentsModule
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddScoped<PaperDesk>()
        .AddScoped<CasebookFile>();

    public static void MapDocuments(this WebApplication app)
    {
        app.MapGet("/cases/{id:guid}/papers/{paper}.docx", FileAsync)
            .RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/api/cases/{id:guid}/papers/{paper}.docx", FileAsync)
            .RequireAuthorization().WithTags("cases").WithSummary("下载案件文书 / A paper of a case as a Word file");
        app.MapGet("/motions/awards/{year:int}/casebook.docx", CasebookAsync).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/motions/import/template.xlsx", Template).RequireAuthorization().ExcludeFromDescription();
    }

    private static async Task<IResult> CasebookAsync(int year, CasebookFile casebook, CancellationToken token)
    {
        var file = await casebook.OfAsync(year, token);
        return TypedResults.File(file.Content, Word.WordFile.ContentType, file.Name);
    }

    private static FileContentHttpResult Template() =>
        TypedResults.File(ImportTemplate.Write(), TemplateWriter.ContentType, ImportTemplate.FileName);

    private static async Task<IResult> FileAsync(Guid id, string paper, PaperDesk desk)
    {
        var file = await desk.FileAsync(new CaseId(id), paper);
        return TypedResults.File(file.Content, Word.WordFile.ContentType, file.Name);
    }
}
