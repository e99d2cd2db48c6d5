namespace Host.Scheduling.Reports;

/// <summary>The drafts of progress reports.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/reports").RequireAuthorization().WithTags("reports");
        reports.MapGet("/", ListAsync).WithSummary("工作进展报告 / Progress reports");
        reports.MapGet("/{id:guid}", FindAsync).WithSummary("一份工作进展报告 / A progress report");
    }

    private static async Task<IResult> ListAsync(ReportReader reader, CancellationToken token) =>
        TypedResults.Ok(await reader.ListAsync(token));

    private static async Task<IResult> FindAsync(Guid id, ReportReader reader, CancellationToken token) =>
        TypedResults.Ok(await reader.FindAsync(id, token));
}
