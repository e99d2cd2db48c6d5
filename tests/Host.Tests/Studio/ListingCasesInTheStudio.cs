using Host.Studio.Cases;

namespace Host.Tests.Studio;

public sealed class ListingCasesInTheStudio
{
    [Fact]
    public async Task Passes_on_what_was_searched_sorted_and_paged()
    {
        await using var host = await StudioHost.StartAsync();
        host.Play();

        var list = await host.PostAsync("/workflow-instances", new
        {
            page = 2, pageSize = 25, searchTerm = "鑫巴蜀", definitionIds = new[] { "wage-agreement" }, statuses = new[] { "Running" },
            orderBy = "Name", orderDirection = "Ascending", hasIncidents = (bool?)null, timestampFilters = Array.Empty<object>(),
        });

        list["totalCount"]!.GetValue<int>().ShouldBe(1);
        var asked = host.Cases.Asked!;
        asked.Search.ShouldBe("鑫巴蜀");
        asked.DefinitionIds.ShouldBe(["wage-agreement"]);
        asked.Ended.ShouldBe(false);
        asked.Order.ShouldBe(StudioCaseOrder.Name);
        asked.Descending.ShouldBeFalse();
        (asked.Skip, asked.Take).ShouldBe((50, 25));
    }

    [Theory]
    [InlineData(-5, 0, 0, 1)]
    [InlineData(0, 100_000, 0, 100)]
    [InlineData(int.MaxValue, 100, 100_000_000, 100)]
    public async Task Keeps_a_page_within_its_bounds(int page, int size, int skip, int take)
    {
        await using var host = await StudioHost.StartAsync();

        await host.PostAsync("/workflow-instances", new { page, pageSize = size });

        (host.Cases.Asked!.Skip, host.Cases.Asked.Take).ShouldBe((skip, take));
    }

    [Theory]
    [InlineData("""{"subStatuses":["Faulted"]}""")]
    [InlineData("""{"statuses":["Running"],"subStatus":"x","subStatuses":["Finished"]}""")]
    [InlineData("""{"hasIncidents":true}""")]
    public async Task Is_empty_for_a_state_that_no_case_can_be_in(string filter)
    {
        await using var host = await StudioHost.StartAsync();
        host.Play();

        var list = await host.PostAsync("/workflow-instances", System.Text.Json.Nodes.JsonNode.Parse(filter)!);

        list["totalCount"]!.GetValue<int>().ShouldBe(0);
        host.Cases.Asked.ShouldBeNull();
    }
}
