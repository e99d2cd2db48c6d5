using System.Net;
using System.Text.RegularExpressions;

namespace Host.Tests.Pages;

/// <summary>A form of a page as a browser without script would send it: what stands in its hidden fields, and what is typed.</summary>
internal sealed partial class PostedForm
{
    private readonly Dictionary<string, string> hidden;
    private readonly HttpClient client;
    private readonly string address;

    private PostedForm(HttpClient client, string address, string page)
    {
        (this.client, this.address) = (client, address);
        hidden = Hidden().Matches(page[page.IndexOf("id=\"form\"", StringComparison.Ordinal)..])
            .GroupBy(m => m.Groups["name"].Value)
            .ToDictionary(g => g.Key, g => WebUtility.HtmlDecode(g.First().Groups["value"].Value));
    }

    public static async Task<PostedForm> OpenAsync(HttpClient client, string address) =>
        new(client, address, await client.GetStringAsync(address));

    public async Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] typed)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in hidden)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, value) in typed)
        {
            content.Add(new StringContent(value), name);
        }

        return await client.PostAsync(address, content);
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\"(?: value=\"(?<value>[^\"]*)\")?")]
    private static partial Regex Hidden();
}
