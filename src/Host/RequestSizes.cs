using Microsoft.AspNetCore.Http.Features;

namespace Host;

/// <summary>
/// Files come from people who are signed in. Whoever is not has a password, a ballot paper or a letter to send, and may
/// not make the server hold more than that.
/// </summary>
internal static class RequestSizes
{
    /// <summary>Bytes of a request of somebody who is not signed in: 256 KB.</summary>
    private const long OfStrangers = 256 * 1024;

    public static void UseSmallRequestsOfStrangers(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated != true
            && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = OfStrangers;
        }

        return next(context);
    });
}
