using System.Net;
using System.Text.RegularExpressions;

namespace Host.Tests.Pages;

/// <summary>A form of a page as a browser without script would send it: what stands in its hidden fields, and what is typed.</summary>
internal sealed partial class PostedForm
{
    private readonly Dictionary<string, string> hidden;
    private readonly HttpClient client;
    private readonly string address;

    private PostedForm(HttpClient client, string address, string part)
    {
        (this.client, this.address) = (client, address);
        hidden = Hidden().Matches(part)
            .GroupBy(m => m.Groups["name"].Value)
            .ToDictionary(g => g.Key, g => WebUtility.HtmlDecode(g.First().Groups["value"].Value));
    }

    public static async Task<PostedForm> OpenAsync(HttpClient client, string address) =>
        new(client, address, FirstOf(await client.GetStringAsync(address)));

    /// <summary>One of several forms of a page, by the name of what handles it.</summary>
    public static async Task<PostedForm> OpenAsync(HttpClient client, string address, string handler) =>
        new(client, address, Named(await client.GetStringAsync(address), handler));

    /// <summary>The form as a page that came back shows it again.</summary>
    public PostedForm Again(string page) => new(client, address, FirstOf(page));

    public Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] typed) => SendAsync(null, typed);

    /// <param name="file">A file with the name of its input; null for none.</param>
    /// <param name="typed">What is typed.</param>
    public async Task<HttpResponseMessage> SendAsync((string Name, string FileName, byte[] Bytes)? file, params (string Name, string Value)[] typed)
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

        if (file is { } sent)
        {
            content.Add(new ByteArrayContent(sent.Bytes), sent.Name, sent.FileName);
        }

        return await client.PostAsync(address, content);
    }

    private static string FirstOf(string page) => page[page.IndexOf("id=\"form\"", StringComparison.Ordinal)..];

    private static string Named(string page, string handler)
    {
        var at = page.IndexOf($"name=\"_handler\" value=\"{handler}\"", StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, $"There is no form {handler}.");
        var begin = page.LastIndexOf("<form", at, StringComparison.Ordinal);
        return page[begin..page.IndexOf("</form>", at, StringComparison.Ordinal)];
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\"(?: value=\"(?<value>[^\"]*)\")?")]
    private static partial Regex Hidden();
}
