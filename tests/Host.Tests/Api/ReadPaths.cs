using Domain;
using Host.Pages.Print;
using Host.Pipeline;
using Host.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workflows.Catalogue;

namespace Host.Tests.Api;

/// <summary>
/// Every address of the program from which something can be read, taken from its endpoints and filled in from one case.
/// A route with a parameter that nobody taught this class to fill stops it.
/// </summary>
internal sealed class ReadPaths
{
    private readonly CaseId id;
    private readonly List<string> files;
    private readonly List<string> entries;
    private readonly List<string> executions;
    private readonly List<string> reports;
    private readonly List<string> ballots;
    private readonly string search;

    private ReadPaths(CaseId id, Store store, string search)
    {
        (this.id, this.search) = (id, search);
        files = [.. store.Files.Where(f => f.Case == id).Select(f => f.Id).AsEnumerable().Select(f => f.ToString())];
        entries = [.. store.Ledger.Where(e => e.Case == id).Select(e => e.Sequence.ToString())];
        executions = [.. store.Duties.Where(d => d.Case == id).AsEnumerable().Select(d => $"{d.Case}~{d.Activity}~{d.Execution}").Distinct()];
        ballots = [.. store.Ballots.Where(b => b.Case == id).Select(b => b.Id).AsEnumerable().Select(b => b.ToString())];
        reports = [.. store.Reports.Select(r => r.Id.ToString())];
    }

    /// <param name="served">The program.</param>
    /// <param name="search">What searching is tried with.</param>
    public static async Task<IReadOnlyList<ReadPath>> OfAsync(ServedInstallation served, string search)
    {
        await using var scope = served.Services.CreateAsyncScope();
        var paths = new ReadPaths(served.Walked.Id, scope.ServiceProvider.GetRequiredService<Store>(), search);
        return
        [
            .. served.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .SelectMany(paths.Of).DistinctBy(p => p.ToString()),
        ];
    }

    private IEnumerable<ReadPath> Of(RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
        var method = methods.Contains("GET") ? HttpMethod.Get
            : methods.Contains("POST") && pattern.StartsWith("/elsa/", StringComparison.Ordinal) ? HttpMethod.Post
            : null;
        return method is null
            ? []
            : Fill(endpoint.RoutePattern, pattern).SelectMany(p => QueriesOf(pattern).Select(q => new ReadPath(method, p + q)));
    }

    private IEnumerable<string> Fill(RoutePattern pattern, string raw)
    {
        IEnumerable<string> filled = [""];
        foreach (var segment in pattern.PathSegments)
        {
            filled = [.. filled.SelectMany(before => ValuesOf(segment, raw).Select(value => $"{before}/{value}"))];
        }

        return filled.Select(path => path.Length == 0 ? "/" : path);
    }

    private List<string> ValuesOf(RoutePatternPathSegment segment, string raw) => segment.Parts switch
    {
        [RoutePatternParameterPart parameter] => Values(raw, parameter.Name),
        [RoutePatternLiteralPart literal] => [literal.Content],
        [RoutePatternParameterPart { Name: "documentName" }, ..] => ["v1.json"],
        [RoutePatternParameterPart { Name: "paper" }, ..] => ["notice.docx", "minutes.docx", "answer.docx", "elected.docx"],
        _ => throw Unfilled(raw, segment.Parts[0].ToString()!),
    };

    private List<string> Values(string raw, string parameter) => (raw, parameter) switch
    {
        ("/cases/{Id:guid}/print/{Name}", "Name") => [.. PaperTable.All.Select(p => p.Name)],
        ("/cases/{Id:guid}/do/{Name}", "Name") => [.. new ActRegistry().All.Select(a => a.Name)],
        ("/cases/{Id:guid}/ledger/{Sequence:long}", "Sequence") => entries,
        ("/administration/{Name}", "Name") => [.. new ActRegistry().All.Where(a => !a.IsOnCase).Select(a => a.Name)],
        ("/cases/{Id:guid}/deadlines/{Type}" or "/cases/{Id:guid}/deadlines/{Type}/print", "Type") => [.. ActivityCatalogue.All.Select(a => a.Type)],
        ("/administration/law/do/{Name}", "Name") => ["import-holiday-notice", "add-law-rows", "set-counting-switches", "withdraw-law-rows"],
        ("/unit-rules/do/{Name}", "Name") => ["set-unit-rules", "end-unit-rules", "withdraw-unit-rules"],
        ("/api/units/{unit:guid}/rules", "unit") => ["00000000-0000-0000-0000-000000000002"],
        ("/administration/law/rows/{Id}", "Id") => ["CC-23"],
        ("/administration/law/changes/{Version:int}" or "/moved/{Version:int}", "Version") => ["1"],
        ("/language/{code}", "code") => ["zh", "en"],
        (_, "ballot" or "Ballot") => ballots,
        ("/api/vote/cases/{id:guid}" or "/vote/{Case:guid}", _) => [id.ToString()],
        ("/congress/{Case:guid}/check-in/{Code}", "Code") => ["1.AAAA-AAAA-AAAA"],
        ("/congress/{Case:guid}/items/{Item:int}/proof", "Item") => ["1"],
        ("/cases/{Id:guid}/elections/{Number:int}/print", "Number") => ["1"],
        ("/congress/{Id:guid}/sheet/{Name}", "Id") => [id.ToString()],
        ("/congress/{Id:guid}/sheet/{Name}", "Name") => ["agenda", "opinions", "unreached"],
        (_, "Case") => [id.ToString()],
        ("/letters/to/{Unit:guid}", "Unit") => ["00000000-0000-0000-0000-000000000001"],
        ("/letters/{Id:guid}" or "/letters/campaign/{Id:guid}", "Id") => [id.ToString()],
        ("/letters/columns/new/{Name}", "Name") => ["open-column", "open-campaign", "hold-forum"],
        ("/motions/{Id:guid}", "Id") => [id.ToString()],
        ("/motions/awards/{year:int}/casebook.docx", "year") => ["2026"],
        (_, "file") => files,
        (_, "path") => ["index.html", "x"],
        ("/api/law/calendar/{year}", "year") => ["2026"],
        (_, "definitionId") => ["collective-contract"],
        _ when raw.StartsWith("/api/reports/", StringComparison.Ordinal) || raw.StartsWith("/reports/", StringComparison.Ordinal) => reports,
        _ when raw.Contains("/activity-executions/", StringComparison.Ordinal) => executions,
        _ when raw.Contains("definitions/", StringComparison.Ordinal) => ["collective-contract", "collective-contract-v1"],
        _ when parameter is "id" or "Id" && raw.Split('/') is [_, "cases", ..] or [_, "api", "cases", ..] => [id.ToString()],
        _ when parameter == "id" && raw.Contains("instances/", StringComparison.Ordinal) => [id.ToString()],
        _ => throw Unfilled(raw, parameter),
    };

    private string[] QueriesOf(string raw) => raw switch
    {
        "/cases" or "/api/cases" => ["", $"?search={search}"],
        "/elsa/api/activity-executions/list" or "/elsa/api/activity-execution-summaries/list" => [$"?workflowInstanceId={id}"],
        "/elsa/api/activity-executions/by-id" => [.. executions.Select(e => $"?id={e}")],
        "/deadlines/calculator" or "/deadlines/calculator/print" => ["?place=110000&rule=reply&event=2026-09-15"],
        "/deadlines/plan" or "/deadlines/plan/print" or "/api/deadlines/plan" => ["?place=110000&goal=congress&on=2026-10-12"],
        "/congress/seats" or "/congress/seats/print" or "/api/congress/seats" => ["?place=110000&on=2026-09-15&staff=707"],
        "/cases/{Id:guid}" => ["", "?before=5", "?done=add-note"],
        _ => [""],
    };

    private static InvalidOperationException Unfilled(string raw, string parameter) =>
        new($"Nothing fills {parameter} of {raw}: teach {nameof(ReadPaths)} a value, so that no read path is left untried.");
}
