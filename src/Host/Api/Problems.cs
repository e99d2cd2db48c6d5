using System.Text.Json;
using System.Data.Common;
using Domain;
using Host.Pipeline;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Host.Api;

/// <summary>Turns what an act was refused for into problem details; for pages it is left to the pages.</summary>
internal sealed class Problems : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!IsAskedByProgram(httpContext.Request.Path) || Of(exception) is not { } problem)
        {
            return false;
        }

        httpContext.Response.StatusCode = problem.Status!.Value;
        await httpContext.Response.WriteAsJsonAsync(
            problem, ActJson.Options, "application/problem+json", cancellationToken);
        return true;
    }

    /// <summary>What the API has not, or not by that method, is said in problem details too; the Studio expects nothing there.</summary>
    public static Task ShowStatusAsync(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/api") ? Task.CompletedTask : http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => WriteAsync(http, "没有这个地址。", "There is no such address; /openapi/v1.json lists all."),
            StatusCodes.Status405MethodNotAllowed => WriteAsync(http, "这个地址不接受这种请求方法。", "This address does not take that method."),
            StatusCodes.Status415UnsupportedMediaType => WriteAsync(http, "请求内容应当是 JSON。", "The request must carry JSON."),
            _ => Task.CompletedTask,
        };

    private static Task WriteAsync(HttpContext http, string title, string detail)
    {
        var problem = Plain(http.Response.StatusCode, title);
        problem.Detail = detail;
        return http.Response.WriteAsJsonAsync(problem, ActJson.Options, "application/problem+json");
    }

    private static bool IsAskedByProgram(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/elsa");

    private static ProblemDetails? Of(Exception exception) => exception switch
    {
        RefusedException r => Refused(r.Refusal),
        FieldFaultsException f => Faulty(f),
        NotAllowedException n => Plain(StatusCodes.Status403Forbidden, n.Reason.Zh),
        NotFoundException => Plain(StatusCodes.Status404NotFound, "没有找到，或者您无权查看。"),
        DbException or DbUpdateException => Plain(StatusCodes.Status503ServiceUnavailable, "数据库暂时无法读写，本次办理没有生效，请稍后再试。"),
        IOException and not BadHttpRequestException =>
            Plain(StatusCodes.Status503ServiceUnavailable, "文件暂时无法保存，本次办理没有生效，请稍后再试。"),
        BadHttpRequestException b => Unreadable(b.StatusCode, (b.InnerException as JsonException)?.Path),
        _ => null,
    };

    private static ProblemDetails Refused(Refusal refusal)
    {
        var problem = Plain(
            refusal.Rule == DutyIsOpen.RuleName ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity,
            refusal.Message.Zh);
        problem.Detail = refusal.Message.En;
        problem.Extensions["rule"] = refusal.Rule;
        problem.Extensions["article"] = refusal.Article?.ToString();
        problem.Extensions["facts"] = refusal.Facts;
        problem.Extensions["field"] = refusal.Field;
        return problem;
    }

    private static ProblemDetails Faulty(FieldFaultsException fault)
    {
        var problem = Plain(StatusCodes.Status400BadRequest, "有的项目没有填写或者超出范围。");
        problem.Extensions["rule"] = "fields.are-complete";
        problem.Extensions["errors"] = fault.Faults.GroupBy(f => f.Field)
            .ToDictionary(g => g.Key, g => g.Select(f => f.Message.Zh).ToArray());
        return problem;
    }

    /// <summary>A body that is no such act: the place where it went wrong, and nothing of the program's insides.</summary>
    private static ProblemDetails Unreadable(int status, string? path)
    {
        var problem = Plain(status, "请求内容无法识别，请检查必填项和格式。");
        problem.Detail = "The request cannot be read; check what is required and its form.";
        problem.Extensions["rule"] = "fields.are-readable";
        if (path?.TrimStart('$', '.') is { Length: > 0 } field)
        {
            problem.Extensions["field"] = field;
        }

        return problem;
    }

    private static ProblemDetails Plain(int status, string title) => new() { Status = status, Title = title };
}
