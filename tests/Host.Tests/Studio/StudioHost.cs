using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Host.Studio;
using Host.Studio.Cases;
using Host.Studio.Package;
using Host.Tests.Fixtures;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Workflows.Definitions;

namespace Host.Tests.Studio;

/// <summary>The Studio alone in a test server: the real definitions, cases that the test writes, a package of a few files.</summary>
internal sealed class StudioHost : IAsyncDisposable
{
    public const string Anonymous = "X-Anonymous";

    private readonly WebApplication app;
    private readonly TemporaryFolder folder = new();

    private StudioHost(bool withPackage)
    {
        Library = ProcedureLibrary.Load(
            Directory.GetFiles(Repository.PathOf("workflows-json"), "*.json", SearchOption.AllDirectories)
                .Select(f => (f, File.ReadAllText(f))));
        Package = folder["node_modules/@elsa-workflows/elsa-studio-wasm"];
        if (withPackage)
        {
            Add("package.json", """{"version":"9.9.9"}""");
            Add("_framework/blazor.webassembly.js", "start");
        }

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(Library);
        builder.Services.AddStudio();
        builder.Services.AddSingleton(new StudioPackage([folder.Path]));
        builder.Services.AddSingleton<IStudioCases>(Cases);
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, AlwaysSignedIn>("test", null);
        builder.Services.AddAuthorization();
        app = builder.Build();
        app.MapStudio();
    }

    public StudioCasesInMemory Cases { get; } = new();

    public ProcedureLibrary Library { get; }

    public IServiceProvider Services => app.Services;

    private string Package { get; }

    public static async Task<StudioHost> StartAsync(bool withPackage = true)
    {
        var host = new StudioHost(withPackage);
        await host.app.StartAsync();
        return host;
    }

    /// <summary>A client that follows no redirects and unpacks nothing.</summary>
    public HttpClient Client(bool english = false)
    {
        var client = app.GetTestClient();
        if (english)
        {
            client.DefaultRequestHeaders.Add("Cookie", "lang=en");
        }

        return client;
    }

    public async Task<JsonNode> GetAsync(string path, bool english = false) =>
        (await Client(english).GetFromJsonAsync<JsonNode>("/elsa/api" + path))!;

    public async Task<JsonNode> PostAsync(string path, object body)
    {
        using var response = await Client().PostAsJsonAsync("/elsa/api" + path, body);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public void Add(string file, string content)
    {
        var path = Path.Combine(Package, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Dispose();
    }
}
