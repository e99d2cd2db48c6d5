using Microsoft.AspNetCore.Http.HttpResults;

namespace Host.Pages.Text;

/// <summary>Switches the language and goes back to where the person was.</summary>
internal static class LanguageEndpoint
{
    public static void MapLanguage(this IEndpointRouteBuilder app) =>
        app.MapGet("/language/{code}", Switch).AllowAnonymous().ExcludeFromDescription();

    private static RedirectHttpResult Switch(string code, string? back, HttpContext http)
    {
        http.Response.Cookies.Append(Language.Cookie, code == "en" ? "en" : "zh", new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
        return TypedResults.LocalRedirect(LocalAddress.Of(back));
    }
}
