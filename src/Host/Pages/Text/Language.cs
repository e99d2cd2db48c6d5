using Domain;

namespace Host.Pages.Text;

/// <summary>In which language this request is answered. Chinese unless the person chose English.</summary>
internal sealed class Language(IHttpContextAccessor http)
{
    public const string Cookie = "lang";

    public bool English { get; } = http.HttpContext?.Request.Cookies[Cookie] == "en";

    /// <summary>The document's <c>lang</c> attribute.</summary>
    public string Code => English ? "en" : "zh-CN";

    public string Say(Words words) => words.In(English);

    public string Say(string zh, string en) => English ? en : zh;
}
