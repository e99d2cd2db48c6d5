using System.Net;

namespace Host.Tests.Studio;

public sealed class ServingTheStudio
{
    [Theory]
    [InlineData("br", "br", "brotli")]
    [InlineData("gzip, deflate", "gzip", "gzipped")]
    [InlineData("gzip, br", "br", "brotli")]
    [InlineData("br;q=0, gzip", "gzip", "gzipped")]
    [InlineData("", null, "plain")]
    public async Task Sends_the_smallest_form_that_the_browser_takes_under_the_type_of_the_plain_one(
        string accepted, string? encoding, string content)
    {
        await using var host = await WithOneFileAsync("_framework/dotnet.native.b6l13xorvf.wasm");

        using var response = await GetAsync(host, "_framework/dotnet.native.b6l13xorvf.wasm", accepted);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/wasm");
        response.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(encoding);
        response.Headers.Vary.ShouldContain("Accept-Encoding");
        (await response.Content.ReadAsStringAsync()).ShouldBe(content);
    }

    [Theory]
    [InlineData("_framework/icudt.oh1zvcfom8.dat", "public, max-age=31536000, immutable")]
    [InlineData("_content/X/X.3ifuhex2gd.bundle.scp.css", "public, max-age=31536000, immutable")]
    [InlineData("_framework/dotnet.js", "no-cache")]
    [InlineData("_content/MudBlazor/MudBlazor.min.css", "no-cache")]
    [InlineData("appsettings.json", "no-cache")]
    public async Task Lets_a_browser_keep_for_good_only_what_carries_a_fingerprint(string file, string caching)
    {
        await using var host = await WithOneFileAsync(file);

        using var response = await GetAsync(host, file, "");

        response.Headers.CacheControl!.ToString().Split(", ").ShouldBe(caching.Split(", "), ignoreOrder: true);
    }

    [Fact]
    public async Task Sends_nothing_again_to_a_browser_that_has_the_file_in_the_same_form()
    {
        await using var host = await WithOneFileAsync("_framework/dotnet.js");
        using var first = await GetAsync(host, "_framework/dotnet.js", "br");

        using var again = await GetAsync(host, "_framework/dotnet.js", "br", first.Headers.ETag!.ToString());
        using var plain = await GetAsync(host, "_framework/dotnet.js", "", first.Headers.ETag!.ToString());

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        plain.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("_framework/none.js")]
    [InlineData("%2e%2e/%2e%2e/secret.json")]
    [InlineData("..%2f..%2fsecret.json")]
    [InlineData("_framework/..%5c..%5csecret.json")]
    [InlineData("%2fetc/passwd.json")]
    [InlineData("_framework")]
    [InlineData("_framework/dotnet.js.br")]
    public async Task Finds_nothing_but_the_packages_own_files(string path)
    {
        await using var host = await WithOneFileAsync("_framework/dotnet.js");
        host.Add("../../secret.json", "{}");

        using var response = await GetAsync(host, path, "");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Says_in_both_languages_what_is_missing_where_the_build_had_no_Node(bool english)
    {
        await using var host = await StudioHost.StartAsync(withPackage: false);

        var page = await host.Client(english).GetStringAsync("/studio/instances");

        page.ShouldContain("请在服务器上安装 Node 20 或更高版本");
        page.ShouldContain("Install Node 20 or newer on the server");
        page.ShouldNotContain("<script");
    }

    private static async Task<StudioHost> WithOneFileAsync(string file)
    {
        var host = await StudioHost.StartAsync();
        host.Add(file, "plain");
        host.Add(file + ".br", "brotli");
        host.Add(file + ".gz", "gzipped");
        return host;
    }

    private static async Task<HttpResponseMessage> GetAsync(StudioHost host, string path, string accepted, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/studio/" + path);
        if (accepted.Length > 0)
        {
            request.Headers.Add("Accept-Encoding", accepted);
        }

        if (tag is not null)
        {
            request.Headers.Add("If-None-Match", tag);
        }

        return await host.Client().SendAsync(request);
    }
}
