using System.Net;
using System.Text.Json.Nodes;

namespace Host.Tests.Api.Law;

/// <summary>What a question about the law was answered with.</summary>
internal sealed record LawAnswer(HttpStatusCode Status, string? MediaType, TimeSpan? RetryAfter, JsonNode Json)
{
    public string? this[string property] => Json[property]?.ToString();

    public string[] Days(string property) => [.. Json[property]!.AsArray().Select(d => d!.ToString())];

    public static async Task<LawAnswer> OfAsync(HttpClient client, string question)
    {
        using var response = await client.GetAsync($"/api/law/{question}");
        var text = await response.Content.ReadAsStringAsync();
        return new(
            response.StatusCode, response.Content.Headers.ContentType?.MediaType, response.Headers.RetryAfter?.Delta,
            text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!);
    }

    /// <summary>The status, the fault's name and that the problem speaks both languages.</summary>
    public void ShouldBeRefused(HttpStatusCode status, string fault)
    {
        (Status, MediaType, this["rule"]).ShouldBe((status, "application/problem+json", fault), Json.ToJsonString());
        this["title"]!.ShouldContain(c => c >= '一' && c <= '龥');
        this["detail"]!.ShouldContain(c => char.IsAsciiLetter(c));
    }
}
