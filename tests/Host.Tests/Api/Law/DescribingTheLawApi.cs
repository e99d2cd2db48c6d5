using System.Text.Json.Nodes;

namespace Host.Tests.Api.Law;

/// <summary>The OpenAPI document says what is asked with, shows real answers, and names every status.</summary>
public sealed class DescribingTheLawApi(ServedLaw law) : IClassFixture<ServedLaw>
{
    [Theory]
    [InlineData("/api/law/deadline", "place rule event kind unit on", "place rule event", "200 400 404 429")]
    [InlineData("/api/law/vote", "place kind contract unit ballot on entitled present yes no abstained spoilt", "place kind entitled present yes", "200 400 404 422 429")]
    [InlineData("/api/law/calendar/{year}", "year", "year", "200 400 429")]
    public async Task Each_question_names_its_parameters_and_its_statuses(string path, string parameters, string required, string statuses)
    {
        var get = await OperationAsync(path);

        var described = get["parameters"]!.AsArray();
        string.Join(' ', described.Select(p => p!["name"]!)).ShouldBe(parameters);
        string.Join(' ', described.Where(p => p!["required"]?.GetValue<bool>() == true).Select(p => p!["name"]!)).ShouldBe(required);
        described.Where(p => p!["description"]?.ToString() is null or "" || p["example"] is null).ShouldBeEmpty();
        string.Join(' ', get["responses"]!.AsObject().Select(r => r.Key).Order()).ShouldBe(statuses);
        get["responses"]!.AsObject().Where(r => r.Value!["content"]!.AsObject().Any(c => c.Value!["examples"] is null)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_example_of_an_answer_is_the_answer()
    {
        var get = await OperationAsync("/api/law/deadline");
        var example = get["responses"]!["200"]!["content"]!["application/json"]!["examples"]!.AsObject().First().Value!["value"]!;

        var answer = await law.AskAsync("deadline?" + string.Join('&', get["parameters"]!.AsArray()
            .Select(p => $"{p!["name"]}={p["example"]}")));

        JsonNode.DeepEquals(example, answer.Json).ShouldBeTrue();
    }

    [Fact]
    public async Task The_example_of_a_refusal_has_the_status_that_it_stands_under()
    {
        foreach (var path in new[] { "/api/law/deadline", "/api/law/vote", "/api/law/calendar/{year}" })
        {
            foreach (var (status, response) in (await OperationAsync(path))["responses"]!.AsObject().Where(r => r.Key != "200"))
            {
                foreach (var (name, example) in response!["content"]!["application/problem+json"]!["examples"]!.AsObject())
                {
                    example!["value"]!["status"]!.ToString().ShouldBe(status, $"{path} {name}");
                }
            }
        }
    }

    private async Task<JsonNode> OperationAsync(string path)
    {
        using var client = law.Served.NewClient();
        return JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!["paths"]![path]!["get"]!;
    }
}
