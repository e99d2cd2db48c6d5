using System.Net;

namespace Host.Tests.Studio;

public sealed class EmbeddingTheStudio
{
    [Theory]
    [InlineData("/studio/instances", "<elsa-workflow-instance-list></elsa-workflow-instance-list>")]
    [InlineData("/studio/definitions", "<elsa-workflow-definition-list></elsa-workflow-definition-list>")]
    [InlineData("/studio/instances/00000000-0000-0000-0000-000000000001",
        "<elsa-workflow-instance-viewer instance-id=\"00000000-0000-0000-0000-000000000001\">")]
    [InlineData("/studio/definitions/wage-agreement", "<elsa-workflow-definition-editor definition-id=\"wage-agreement\">")]
    public async Task Puts_one_element_into_a_page_that_only_our_own_pages_may_frame(string path, string element)
    {
        await using var host = await StudioHost.StartAsync();
        host.Play();

        using var response = await host.Client().GetAsync(path);

        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain(element);
        page.ShouldContain("<base href=\"/studio/\">");
        page.ShouldContain("<html lang=\"zh-CN\"");
        page.ShouldContain("../studio-host/chinese.js");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'self'");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Leaves_the_Studios_own_English_to_who_reads_English()
    {
        await using var host = await StudioHost.StartAsync();

        var page = await host.Client(english: true).GetStringAsync("/studio/definitions/wage-agreement");

        page.ShouldContain("<html lang=\"en\"");
        page.ShouldContain("Concluding a special wage contract (version 1)");
        page.ShouldNotContain("chinese.js");
    }

    [Theory]
    [InlineData("/studio/instances/00000000-0000-0000-0000-000000000002")]
    [InlineData("/studio/definitions/no-such-procedure")]
    public async Task Answers_alike_for_what_is_not_there_and_what_is_not_for_this_person(string path)
    {
        await using var host = await StudioHost.StartAsync();
        host.Play();

        using var response = await host.Client().GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("没有这个流程图，或者您无权查看。");
    }

    [Theory]
    [InlineData("/workflows/definitions/collective-contract/edit", "/studio/definitions/collective-contract")]
    [InlineData("/workflows/instances/00000000-0000-0000-0000-000000000001/view",
        "/studio/instances/00000000-0000-0000-0000-000000000001")]
    [InlineData("/studio", "/studio/instances")]
    public async Task Leads_the_elements_own_links_to_these_pages(string link, string page)
    {
        await using var host = await StudioHost.StartAsync();

        using var response = await host.Client().GetAsync(link);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe(page);
    }

    [Fact]
    public async Task Shows_script_in_a_cases_name_as_text()
    {
        await using var host = await StudioHost.StartAsync();
        host.Play();
        var id = Guid.Parse("00000000-0000-0000-0000-000000000009");
        var real = await host.Cases.FindAsync(Played.Id, CancellationToken.None);
        host.Cases.Add(real! with { Id = new Domain.CaseId(id), Name = "<script>alert(1)</script>" });

        var page = await host.Client().GetStringAsync($"/studio/instances/{id}");

        page.ShouldNotContain("<script>alert");
        page.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
}
