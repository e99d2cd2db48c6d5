using Host.Pages.Text;

namespace Host.Studio;

/// <summary>The language of the Studio's pages and texts: the person's own choice, Chinese until chosen otherwise.</summary>
internal static class StudioLanguage
{
    public static bool IsEnglish(HttpContext http) => http.Request.Cookies[Language.Cookie] == "en";
}
