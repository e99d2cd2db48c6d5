using System.Data.Common;
using Domain;
using Host.Pipeline;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Errors;

/// <summary>Answers a page's failure with a page that says what happened and how to go on. Programs get problem details instead.</summary>
internal sealed class PageErrors : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!IsPage(httpContext))
        {
            return false;
        }

        await ShowAsync(httpContext, StatusOf(exception), (exception as NotAllowedException)?.Reason);
        return true;
    }

    public static async Task ShowStatusAsync(Microsoft.AspNetCore.Diagnostics.StatusCodeContext context)
    {
        if (IsPage(context.HttpContext))
        {
            await ShowAsync(context.HttpContext, context.HttpContext.Response.StatusCode, reason: null);
        }
    }

    private static bool IsPage(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/api") && !http.Request.Path.StartsWithSegments("/elsa");

    private static async Task ShowAsync(HttpContext http, int status, Words? reason)
    {
        var parameters = new Dictionary<string, object?> { ["Status"] = status, ["Reason"] = reason };
        http.Response.StatusCode = status;
        await new RazorComponentResult<ErrorDocument>(parameters) { StatusCode = status }.ExecuteAsync(http);
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        NotFoundException => StatusCodes.Status404NotFound,
        NotAllowedException => StatusCodes.Status403Forbidden,
        BadHttpRequestException bad => bad.StatusCode,
        DbException or DbUpdateException or IOException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
