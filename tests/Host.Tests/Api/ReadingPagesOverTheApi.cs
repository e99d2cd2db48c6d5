using System.Net;
using System.Text.Json.Nodes;
using Domain.Organisations;
using Host.Api.Cases;
using Host.Pipeline;

namespace Host.Tests.Api;

/// <summary>What pages show is there for programs, under the same rights.</summary>
public sealed class ReadingPagesOverTheApi(FiledCase filed) : IClassFixture<FiledCase>
{
    private readonly ServedInstallation served = filed.Served;

    [Fact]
    public async Task A_duty_comes_with_the_counting_of_its_last_day()
    {
        var steps = await GetAsync(Office.FilingClerk, $"/api/cases/{served.Walked.Id}/duties");

        var review = steps["duties"]!.AsArray().ShouldHaveSingleItem()!;
        review["activity"]!.GetValue<string>().ShouldBe("Filing.ReviewContract");
        review["mine"]!.GetValue<bool>().ShouldBeTrue();
        var counting = review["counting"]!;
        counting["event"]!.GetValue<string>().ShouldBe("2026-09-30");
        counting["due"]!.GetValue<string>().ShouldBe("2026-10-15");
        counting["counted"]!.AsArray().Count.ShouldBe(15);
        counting["article"]!["article"]!.GetValue<string>().ShouldNotBeNullOrEmpty();
        counting["confidence"]!.GetValue<string>().ShouldBe("a");
    }

    [Fact]
    public async Task A_vote_comes_with_its_proof_in_integers()
    {
        var congress = (await GetAsync(Office.HigherUnion, $"/api/cases/{served.Walked.Id}/congresses")).AsArray().ShouldHaveSingleItem()!;

        congress["outcome"]!.GetValue<string>().ShouldBe("adopted");
        congress["quorum"]!["formula"]!.GetValue<string>().ShouldBe("3×55 ≥ 2×60");
        congress["passes"]!.AsArray().Single(p => p!["decides"]!.GetValue<bool>())!["formula"]!.GetValue<string>().ShouldBe("2×31 > 60");
    }

    [Theory]
    [InlineData(Office.UnionOfficer, new[] { "offer", "reply", "minutes", "draft", "vote", "proof", "contract", "cover" })]
    [InlineData(Office.FilingClerk, new[] { "offer", "reply", "draft", "vote", "proof", "contract", "cover" })]
    public async Task Papers_are_those_that_exist_and_may_be_read(Office office, string[] names) =>
        (await GetAsync(office, $"/api/cases/{served.Walked.Id}/papers")).AsArray()
            .Select(p => p!["name"]!.GetValue<string>()).ShouldBe(names);

    [Fact]
    public async Task Today_names_each_office_with_its_duties()
    {
        var clerk = (await GetAsync(Office.FilingClerk, "/api/today")).AsArray().ShouldHaveSingleItem()!;

        clerk["office"]!.GetValue<string>().ShouldBe("filing-clerk");
        clerk["open"]!.GetValue<int>().ShouldBe(1);
        clerk["mine"]!.AsArray().ShouldHaveSingleItem()!["acts"]!.AsArray().Count.ShouldBe(2);
        (await GetAsync(Office.HrDepartment, "/api/today"))[0]!["others"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_desk_lists_what_is_under_review()
    {
        var desk = await GetAsync(Office.FilingClerk, "/api/desk");

        desk["inReview"]!.AsArray().ShouldHaveSingleItem()!["lastDay"]!["due"]!.GetValue<string>().ShouldBe("2026-10-15");
        desk["cameIn"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_higher_union_reads_its_unions_in_figures()
    {
        var union = (await GetAsync(Office.HigherUnion, "/api/units")).AsArray().ShouldHaveSingleItem()!;

        union["name"]!.GetValue<string>().ShouldBe("鑫巴蜀餐饮工会");
        union["cases"]!.GetValue<int>().ShouldBe(1);
        union["stages"]!.AsArray().ShouldHaveSingleItem()!["stage"]!.GetValue<string>().ShouldBe("review");
    }

    [Theory]
    [InlineData("/api/procedures")]
    [InlineData("/api/deadlines")]
    [InlineData("/api/inbox")]
    [InlineData("/api/reports")]
    [InlineData("/api/cases")]
    public async Task Everybody_signed_in_may_ask_for(string address)
    {
        foreach (var office in Enum.GetValues<Office>().Where(o => o != Office.System))
        {
            await GetAsync(office, address);
        }
    }

    [Theory]
    [InlineData("/api/desk", Office.FilingClerk)]
    [InlineData("/api/units", Office.HigherUnion)]
    [InlineData("/api/administration/units", Office.Administrator)]
    [InlineData("/api/administration/accounts", Office.Administrator)]
    public async Task One_office_alone_may_ask_for(string address, Office only)
    {
        foreach (var office in Enum.GetValues<Office>().Where(o => o != Office.System))
        {
            using var client = await served.SignInAsync(office);
            using var response = await client.GetAsync(address);
            response.StatusCode.ShouldBe(office == only ? HttpStatusCode.OK : HttpStatusCode.Forbidden, $"{address} as {office}");
        }
    }

    [Fact]
    public async Task Nothing_is_answered_to_whoever_is_not_signed_in()
    {
        using var client = served.NewClient();
        foreach (var path in (await ReadPaths.OfAsync(served, "x")).Where(IsForMembers))
        {
            using var response = await client.GetAsync(path.Address);
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path.Address);
        }
    }

    [Fact]
    public async Task The_list_of_acts_and_the_document_name_every_act_with_its_fields()
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);
        var names = ActEndpoints.Sendable(new ActRegistry()).Select(a => a.Name).ToList();
        var listed = JsonNode.Parse(await client.GetStringAsync("/api/acts"))!.AsArray();
        var paths = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!["paths"]!.AsObject();

        listed.Select(a => a!["name"]!.GetValue<string>()).ShouldBe(names);
        listed.Single(a => a!["name"]!.GetValue<string>() == "reply-to-offer")!["fields"]![0]!["choices"]!.AsArray()
            .Select(c => c!["value"]!.GetValue<string>()).ShouldBe(["accepted", "date-proposed", "refused"]);
        listed.Select(a => a!["path"]!.GetValue<string>()).Where(path => paths[path]?["post"]?["summary"] is null).ShouldBeEmpty();
    }

    /// <summary>The law is for everybody; a ballot is for voters, who have cards and no accounts.</summary>
    private static bool IsForMembers(ReadPath path) =>
        path.Address.StartsWith("/api/", StringComparison.Ordinal) && !path.Address.StartsWith("/api/law/", StringComparison.Ordinal)
        && !path.Address.StartsWith("/api/vote/", StringComparison.Ordinal);

    private async Task<JsonNode> GetAsync(Office office, string address)
    {
        using var client = await served.SignInAsync(office);
        using var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address} as {office}");
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
