using System.Data.Common;
using Domain;
using Host.Api;
using Host.Pipeline;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Diagnostics;
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

        await ShowAsync(httpContext, StatusOf(exception), ReasonOf(exception));
        return true;
    }

    public static async Task ShowStatusAsync(StatusCodeContext context)
    {
        if (IsPage(context.HttpContext))
        {
            await ShowAsync(context.HttpContext, context.HttpContext.Response.StatusCode, reason: null);
        }
        else
        {
            await Problems.ShowStatusAsync(context.HttpContext);
        }
    }

    private static bool IsPage(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/api") && !http.Request.Path.StartsWithSegments("/elsa");

    /// <summary>In a scope of its own: the request's own renderer may have broken off in the middle.</summary>
    private static async Task ShowAsync(HttpContext http, int status, Words? reason)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(ErrorDocument.Status)] = status, [nameof(ErrorDocument.Reason)] = reason,
        });
        var page = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ErrorDocument>(parameters)).ToHtmlString());
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(page, http.RequestAborted);
    }

    private static Words? ReasonOf(Exception exception) => exception switch
    {
        NotAllowedException notAllowed => notAllowed.Reason,
        RefusedException refused => refused.Refusal.Message,
        _ => null,
    };

    private static int StatusOf(Exception exception) => exception switch
    {
        NotFoundException => StatusCodes.Status404NotFound,
        NotAllowedException => StatusCodes.Status403Forbidden,
        RefusedException => StatusCodes.Status409Conflict,
        BadHttpRequestException bad => bad.StatusCode,
        DbException or DbUpdateException or IOException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
