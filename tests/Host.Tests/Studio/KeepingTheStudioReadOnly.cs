using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Studio;

public sealed class KeepingTheStudioReadOnly
{
    [Theory]
    [InlineData("POST", "/workflow-definitions")]
    [InlineData("POST", "/workflow-definitions/collective-contract/publish")]
    [InlineData("POST", "/workflow-definitions/collective-contract/execute")]
    [InlineData("DELETE", "/workflow-definitions/collective-contract")]
    [InlineData("DELETE", "/workflow-instances/00000000-0000-0000-0000-000000000001")]
    [InlineData("POST", "/cancel/workflow-instances/00000000-0000-0000-0000-000000000001")]
    [InlineData("POST", "/bulk-actions/delete/workflow-instances/by-id")]
    [InlineData("PUT", "/anything")]
    public async Task Refuses_a_write_in_the_words_that_the_Studio_can_show(string method, string path)
    {
        await using var host = await StudioHost.StartAsync();
        host.Play();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/elsa/api" + path);

        using var response = await host.Client().SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadAsStringAsync()).ShouldContain("流程图在此仅供查看");
    }

    [Theory]
    [InlineData("/studio/instances")]
    [InlineData("/studio/_framework/blazor.webassembly.js")]
    [InlineData("/elsa/api/features/installed")]
    [InlineData("/elsa/api/no/such/path")]
    public async Task Opens_nothing_to_who_is_not_signed_in(string path)
    {
        await using var host = await StudioHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(StudioHost.Anonymous, "1");

        using var response = await host.Client().SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Has_no_way_in_without_a_sign_in()
    {
        await using var host = await StudioHost.StartAsync();

        var open = host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints)
            .Where(e => e.Metadata.GetMetadata<IAuthorizeData>() is null || e.Metadata.GetMetadata<IAllowAnonymous>() is not null);

        open.ShouldBeEmpty();
    }
}
