using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Host.Tests.Studio;

public sealed partial class ReadingProceduresInTheStudio
{
    [Fact]
    public async Task Lists_each_procedure_once_with_its_latest_version_and_nothing_that_would_let_it_be_changed()
    {
        await using var host = await StudioHost.StartAsync();

        var list = await host.GetAsync("/workflow-definitions?versionOptions=Latest&Page=0&PageSize=10&OrderBy=Name");

        var rows = list["items"]!.AsArray();
        rows.Select(r => (string)r!["definitionId"]!).ShouldBe(["collective-contract", "congress-election", "congress-session", "joint-meeting", "letter", "motion", "wage-agreement"], ignoreOrder: true);
        list["totalCount"]!.GetValue<int>().ShouldBe(7);
        list["links"].ShouldBeNull();
        rows.ShouldAllBe(r => r!["links"]!.AsArray().Count == 0 && r["isLatest"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Returns_every_version_by_the_ids_that_instances_name()
    {
        await using var host = await StudioHost.StartAsync();
        var id = host.Library.Latest("wage-agreement").VersionId;

        var rows = (await host.GetAsync($"/workflow-definitions?versionOptions=&Ids={Uri.EscapeDataString(id)}"))["items"]!.AsArray();
        var whole = await host.GetAsync($"/workflow-definitions/by-id/{Uri.EscapeDataString(id)}");

        rows.ShouldHaveSingleItem()!["id"]!.GetValue<string>().ShouldBe(id);
        whole["definitionId"]!.GetValue<string>().ShouldBe("wage-agreement");
    }

    [Theory]
    [InlineData("collective-contract")]
    [InlineData("wage-agreement")]
    public async Task Describes_every_activity_of_the_diagram_in_Chinese_so_that_it_is_drawn(string definition)
    {
        await using var host = await StudioHost.StartAsync();

        var whole = await host.GetAsync($"/workflow-definitions/by-definition-id/{definition}?versionOptions=Latest");
        var known = (await host.GetAsync("/descriptors/activities?Refresh=True"))["items"]!.AsArray()
            .ToDictionary(d => (string)d!["typeName"]!, d => d!);

        whole["links"]!.AsArray().ShouldBeEmpty();
        foreach (var activity in whole["root"]!["activities"]!.AsArray())
        {
            var descriptor = known[(string)activity!["type"]!];
            ((string)descriptor["displayName"]!).ShouldMatch("^[^A-Za-z]+$");
            ((string)activity["metadata"]!["displayText"]!).ShouldMatch("^[^A-Za-z]+$");
            activity["name"]?.GetValue<string>().ShouldBe("");
        }
    }

    [Fact]
    public async Task Names_every_port_that_a_connection_leaves_by()
    {
        await using var host = await StudioHost.StartAsync();
        var descriptors = (await host.GetAsync("/descriptors/activities"))["items"]!.AsArray();
        var ports = descriptors.ToDictionary(
            d => (string)d!["typeName"]!, d => d!["ports"]!.AsArray().Select(p => (string)p!["name"]!).ToHashSet());

        foreach (var definition in host.Library.All)
        {
            foreach (var connection in definition.Connections)
            {
                var node = definition.Nodes[connection.From];
                (ports[node.Type].Contains(connection.Port) || node.Ports.Contains(connection.Port)).ShouldBeTrue(connection.ToString());
            }
        }
    }

    [Fact]
    public async Task Leaves_no_Chinese_in_a_diagram_for_who_reads_English()
    {
        await using var host = await StudioHost.StartAsync();

        foreach (var definition in host.Library.All)
        {
            var whole = await host.GetAsync($"/workflow-definitions/by-definition-id/{definition.DefinitionId}", english: true);
            whole.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
                .ShouldNotMatch(Han().ToString());
        }

        (await host.GetAsync("/descriptors/activities", english: true)).ToString().ShouldNotMatch(Han().ToString());
    }

    [Theory]
    [InlineData("/descriptors/expression-descriptors")]
    [InlineData("/descriptors/storage-drivers")]
    [InlineData("/descriptors/variables")]
    [InlineData("/descriptors/workflow-activation-strategies")]
    [InlineData("/descriptors/log-persistence-strategies")]
    [InlineData("/descriptors/incident-strategies")]
    [InlineData("/descriptors/commit-strategies/workflows")]
    [InlineData("/descriptors/commit-strategies/activities")]
    [InlineData("/features/installed")]
    public async Task Answers_what_the_editor_asks_for_at_its_start(string path)
    {
        await using var host = await StudioHost.StartAsync();

        (await host.GetAsync(path))["items"].ShouldBeOfType<JsonArray>();
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
