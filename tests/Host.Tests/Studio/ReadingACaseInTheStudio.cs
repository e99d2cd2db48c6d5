using System.Net;
using System.Text.Json.Nodes;

namespace Host.Tests.Studio;

public sealed class ReadingACaseInTheStudio
{
    private static readonly (string, string)[] UpToPreparation =
        [("sendOffer", "Sent"), ("serveOffer", "Served"), ("replyToOffer", "Accepted"), ("provideInformation", "Provided")];

    [Fact]
    public async Task Is_an_instance_that_waits_for_people_and_keeps_its_definitions_version()
    {
        await using var host = await StudioHost.StartAsync();
        host.Play(UpToPreparation);

        var instance = await host.GetAsync($"/workflow-instances/{Played.Id}");

        instance["id"]!.GetValue<string>().ShouldBe(Played.Id.ToString());
        instance["definitionVersionId"]!.GetValue<string>().ShouldBe(host.Library.Latest("collective-contract").VersionId);
        instance["status"]!.GetValue<string>().ShouldBe("Running");
        instance["subStatus"]!.GetValue<string>().ShouldBe("Suspended");
        instance["workflowState"]!.AsObject().Count.ShouldBe(0);
        instance["finishedAt"].ShouldBeNull();
        (await host.GetAsync($"/workflow-instances/{Played.Id}/execution-state"))["updatedAt"]!
            .GetValue<DateTimeOffset>().ShouldBe(Played.Day(5));
        (await host.GetAsync($"/workflow-instances/{Played.Id}/variables"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Marks_done_steps_and_open_ones_and_leaves_coming_ones_bare()
    {
        await using var host = await StudioHost.StartAsync();
        host.Play(UpToPreparation);

        var report = await host.PostAsync("/activity-executions/report", new { workflowInstanceId = Played.Id });

        var stats = report["stats"]!.AsArray().ToDictionary(s => (string)s!["activityId"]!, s => s!);
        stats["sendOffer"]["completedCount"]!.GetValue<int>().ShouldBe(1);
        stats["sendOffer"]["isBlocked"]!.GetValue<bool>().ShouldBeFalse();
        stats["forkPreparation"]["completedCount"]!.GetValue<int>().ShouldBe(1);
        stats["appointWorkerRepresentatives"]["isBlocked"]!.GetValue<bool>().ShouldBeTrue();
        stats["appointWorkerRepresentatives"]["startedCount"]!.GetValue<int>().ShouldBe(1);
        stats.ShouldNotContainKey("negotiate");
        stats.ShouldNotContainKey("agreeDate");
    }

    [Fact]
    public async Task Reports_only_on_the_activities_asked_for()
    {
        await using var host = await StudioHost.StartAsync();
        host.Play(UpToPreparation);
        var node = host.Library.Latest("collective-contract").Nodes["serveOffer"].NodeId;

        var report = await host.PostAsync(
            "/activity-executions/report", new { workflowInstanceId = Played.Id, activityNodeIds = new[] { node } });

        report["stats"]!.AsArray().ShouldHaveSingleItem()!["activityId"]!.GetValue<string>().ShouldBe("serveOffer");
    }

    [Fact]
    public async Task Writes_the_journal_in_the_order_in_which_things_happened()
    {
        await using var host = await StudioHost.StartAsync();
        host.Play(("sendOffer", "Sent"));

        var journal = await host.PostAsync($"/workflow-instances/{Played.Id}/journal?skip=0&take=110", new { });
        var second = await host.PostAsync($"/workflow-instances/{Played.Id}/journal?skip=1&take=1", new { });
        var opened = await host.PostAsync(
            $"/workflow-instances/{Played.Id}/journal", new { filter = new { eventNames = new[] { "Started" } } });

        Lines(journal).ShouldBe([("sendOffer", "Started"), ("sendOffer", "Completed"), ("serveOffer", "Started")]);
        journal["items"]!.AsArray().Select(l => l!["sequence"]!.GetValue<int>()).ShouldBe([1, 2, 3]);
        Lines(second).ShouldBe([("sendOffer", "Completed")]);
        second["totalCount"]!.GetValue<int>().ShouldBe(3);
        Lines(opened).ShouldBe([("sendOffer", "Started"), ("serveOffer", "Started")]);
    }

    [Fact]
    public async Task Says_who_finished_a_step_and_how_and_nothing_more()
    {
        await using var host = await StudioHost.StartAsync();
        host.Play(UpToPreparation);
        var node = host.Library.Latest("collective-contract").Nodes["replyToOffer"].NodeId;

        var listed = (await host.GetAsync(
            $"/activity-execution-summaries/list?WorkflowInstanceId={Played.Id}&ActivityNodeId={Uri.EscapeDataString(node)}"))["items"]!;
        var id = (string)listed.AsArray().ShouldHaveSingleItem()!["id"]!;
        var execution = await host.GetAsync($"/activity-executions/by-id?id={id}");
        var stack = await host.GetAsync($"/activity-executions/{id}/call-stack?includeCrossWorkflowChain=True");

        execution["payload"]!.ToJsonString().ShouldBe(new JsonObject { ["Outcomes"] = "同意协商" }.ToJsonString());
        execution["activityState"]!.ToJsonString().ShouldBe(new JsonObject { ["By"] = "鑫巴蜀餐饮工会主席" }.ToJsonString());
        execution["status"]!.GetValue<string>().ShouldBe("Completed");
        stack["items"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<string>().ShouldBe(id);
    }

    [Fact]
    public async Task Counts_a_step_that_was_done_again()
    {
        await using var host = await StudioHost.StartAsync();
        host.Play([.. UpToPreparation, ("appointWorkerRepresentatives", "Appointed"), ("appointEmployerRepresentatives", "Appointed"),
            ("negotiate", "DraftClosed"), ("conveneCongress", "Convened"), ("voteOnDraft", "Rejected")]);

        var report = await host.PostAsync("/activity-executions/report", new { workflowInstanceId = Played.Id });

        var negotiate = report["stats"]!.AsArray().Single(s => (string)s!["activityId"]! == "negotiate")!;
        negotiate["startedCount"]!.GetValue<int>().ShouldBe(2);
        negotiate["completedCount"]!.GetValue<int>().ShouldBe(1);
        negotiate["isBlocked"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Theory]
    [InlineData("GET", "/workflow-instances/{0}")]
    [InlineData("GET", "/workflow-instances/{0}/variables")]
    [InlineData("GET", "/workflow-instances/{0}/execution-state")]
    [InlineData("POST", "/workflow-instances/{0}/journal")]
    [InlineData("GET", "/activity-executions/list?WorkflowInstanceId={0}")]
    [InlineData("GET", "/activity-execution-summaries/list?WorkflowInstanceId={0}")]
    [InlineData("GET", "/activity-executions/by-id?id={0}~sendOffer~1")]
    [InlineData("GET", "/activity-executions/{0}~sendOffer~1/call-stack")]
    [InlineData("GET", "/activity-executions/by-id?id=nonsense")]
    public async Task Is_not_there_for_who_may_not_see_it(string method, string path)
    {
        await using var host = await StudioHost.StartAsync();
        host.Play();
        using var request = new HttpRequestMessage(
            new HttpMethod(method), "/elsa/api" + path.Replace("{0}", "00000000-0000-0000-0000-000000000002", StringComparison.Ordinal));
        if (method == "POST")
        {
            request.Content = new StringContent("{}", null, "application/json");
        }

        using var response = await host.Client().SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadAsStringAsync()).ShouldContain("未找到。");
    }

    private static IEnumerable<(string, string)> Lines(JsonNode journal) =>
        journal["items"]!.AsArray().Select(l => ((string)l!["activityId"]!, (string)l["eventName"]!));
}
