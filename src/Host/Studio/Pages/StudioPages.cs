using Domain;
using Host.Studio.Api;
using Host.Studio.Cases;
using Host.Studio.Package;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Host.Studio.Pages;

/// <summary>
/// The pages that hold one Studio element each. They lie under the package's own path, as its start-up demands, keep
/// their ids in the path, as its lists drop every query, and are made to be framed by our own pages.
/// </summary>
internal static class StudioPages
{
    /// <summary>The hash is of the one script that the instance list writes into the page: its keyboard shortcuts.</summary>
    private const string Policy =
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-vu6sQrKXQHR4Yn3FMMihA/9TxxfIXnCxKwvLrTPJ5ts='; "
        + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; "
        + "object-src 'none'; form-action 'none'; base-uri 'self'; frame-ancestors 'self'";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/studio", () => TypedResults.LocalRedirect("~/studio/instances"));
        app.MapGet("/studio/instances", ([FromServices] StudioPackage package, HttpContext http) =>
            Show(EmbedPage.InstanceList, package, http));
        app.MapGet("/studio/instances/{id:guid}", InstanceAsync);
        app.MapGet("/studio/definitions", ([FromServices] StudioPackage package, HttpContext http) =>
            Show(EmbedPage.DefinitionList, package, http));
        app.MapGet("/studio/definitions/{id}", Definition);

        // Where the elements' own absolute links lead.
        app.MapGet("/workflows/definitions/{id}/edit", (string id) =>
            TypedResults.LocalRedirect($"~/studio/definitions/{Uri.EscapeDataString(id)}"));
        app.MapGet("/workflows/instances/{id:guid}/view", (Guid id) =>
            TypedResults.LocalRedirect($"~/studio/instances/{id}"));
    }

    private static async Task<IResult> InstanceAsync(
        Guid id, [FromServices] IStudioCases cases, [FromServices] StudioPackage package, HttpContext http) =>
        await cases.FindAsync(new CaseId(id), http.RequestAborted) is { } found
            ? Show(EmbedPage.Instance(found), package, http)
            : Page(StatusPage.NotFound, StatusCodes.Status404NotFound, http);

    private static ContentHttpResult Definition(
        string id, [FromServices] StudioDefinitions definitions, [FromServices] StudioPackage package, HttpContext http) =>
        definitions.Chosen("Latest").FirstOrDefault(d => d.DefinitionId == id) is { } found
            ? Show(EmbedPage.Definition(found), package, http)
            : Page(StatusPage.NotFound, StatusCodes.Status404NotFound, http);

    private static ContentHttpResult Show(EmbedPage page, StudioPackage package, HttpContext http) =>
        package.Find() is null
            ? Page(StatusPage.PackageMissing, StatusCodes.Status200OK, http)
            : Page(page.Write, StatusCodes.Status200OK, http);

    private static ContentHttpResult Page(Func<string, bool, string> write, int status, HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers.Vary = "Cookie";
        return TypedResults.Text(write(http.Request.PathBase, StudioLanguage.IsEnglish(http)), "text/html; charset=utf-8", statusCode: status);
    }
}
