using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Domain.Organisations;

namespace Host.Tests.Api;

/// <summary>What cannot be read is a bad request with its reason, and never a failure of the program.</summary>
public sealed class SendingNonsenseOverTheApi(ServedOffer offer) : IClassFixture<ServedOffer>
{
    private readonly ServedInstallation served = offer.Served;

    [Theory]
    [InlineData("""{"kind":"nonsense"}""")]
    [InlineData("""{"kind":1}""")]
    [InlineData("""{"kind":"accepted","meetingDay":"2026-02-30"}""")]
    [InlineData("""{"kind":"accepted","reasons":7}""")]
    [InlineData("""{"kind":"accepted",""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task What_cannot_be_read_is_a_bad_request(string body)
    {
        using var client = await served.SignInAsync(Office.HrDepartment);

        using var response = await client.PostAsync($"/api/cases/{served.Walked.Id}/acts/reply-to-offer", Json(body));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["title"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData(Office.UnionOfficer)]
    [InlineData(Office.HrDepartment)]
    [InlineData(Office.Administrator)]
    public async Task No_act_breaks_over_a_body_that_makes_no_sense(Office office)
    {
        using var client = await served.SignInAsync(office);
        var acts = JsonNode.Parse(await client.GetStringAsync("/api/acts"))!.AsArray();
        List<string> broken = [];
        foreach (var path in acts.Select(a => a!["path"]!.GetValue<string>().Replace("{id}", $"{served.Walked.Id}", StringComparison.Ordinal)))
        {
            foreach (var body in new[] { "{}", "null", "[]", "7", """{"case":7}""" })
            {
                using var response = await client.PostAsync(path, Json(body));
                if ((int)response.StatusCode is < 400 or >= 500)
                {
                    broken.Add($"{path} {body}: {response.StatusCode}");
                }
            }
        }

        broken.ShouldBeEmpty();
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
