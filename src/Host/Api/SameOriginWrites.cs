namespace Host.Api;

/// <summary>
/// A browser on another site must not write with our cookie: such a request says so in Sec-Fetch-Site or Origin and is
/// turned away. Programs send neither.
/// </summary>
internal static class SameOriginWrites
{
    public static void UseSameOriginWrites(this WebApplication app) => app.Use((context, next) =>
        !context.Request.Path.StartsWithSegments("/api") || IsReading(context.Request) || IsOurs(context.Request)
            ? next(context)
            : TypedResults.Problem(statusCode: StatusCodes.Status403Forbidden, title: "来自其他网站的请求被拒绝。").ExecuteAsync(context));

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static bool IsOurs(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        && (request.Headers.Origin.ToString() is var origin
            && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}"));
}
