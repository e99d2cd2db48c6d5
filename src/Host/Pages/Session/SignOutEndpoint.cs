using Host.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Session;

/// <summary>Ends the session.</summary>
internal static class SignOutEndpoint
{
    public static void MapSignOut(this IEndpointRouteBuilder app) =>
        app.MapPost("/sign-out", SignOutAsync).ExcludeFromDescription();

    /// <summary>The unused form makes the request carry its antiforgery token.</summary>
    private static async Task<IResult> SignOutAsync([FromForm] IFormCollection form, SignInManager<Account> sign)
    {
        await sign.SignOutAsync();
        return TypedResults.LocalRedirect("/sign-in");
    }
}
