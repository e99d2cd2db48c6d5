namespace Host.Documents;

/// <summary>Papers as Word files, for pages and programs alike.</summary>
internal static class DocumentsModule
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddScoped<PaperDesk>()
        .AddScoped<Reports.ReportDesk>();

    public static void MapDocuments(this WebApplication app)
    {
        app.MapGet("/cases/{id:guid}/papers/{paper}.docx", FileAsync)
            .RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/api/cases/{id:guid}/papers/{paper}.docx", FileAsync)
            .RequireAuthorization().WithTags("cases").WithSummary("下载案件文书 / A paper of a case as a Word file");
    }

    private static async Task<IResult> FileAsync(Guid id, string paper, PaperDesk desk)
    {
        var file = await desk.FileAsync(new CaseId(id), paper);
        return TypedResults.File(file.Content, Word.WordFile.ContentType, file.Name);
    }
}
