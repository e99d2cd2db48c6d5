using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Domain.Organisations;

namespace Host.Tests.Api;

public sealed class SendingWhatCannotBeRead
{
    [Theory]
    [InlineData("""{"heldOn":"2026-02-30","place":"会议室","chair":"worker","recorder":"记录员","present":["甲"],"minutes":"纪要"}""", "heldOn")]
    [InlineData("""{"heldOn":"2026-02-28","place":"会议室","chair":"nobody","recorder":"记录员","present":["甲"],"minutes":"纪要"}""", "chair")]
    [InlineData("""{"heldOn":"2026-02-28"}""", null)]
    [InlineData("{", null)]
    public async Task Is_answered_with_the_place_and_without_the_programs_insides(string body, string? field)
    {
        await using var served = await ServedInstallation.StartAsync(walked => walked.ToTheServedOfferAsync());
        using var client = await served.SignInAsync(Office.UnionOfficer);
        using var content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json"));

        using var response = await client.PostAsync($"/api/cases/{served.Walked.Id}/acts/record-meeting", content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var answer = await response.Content.ReadAsStringAsync();
        using var problem = JsonDocument.Parse(answer);
        problem.RootElement.GetProperty("rule").GetString().ShouldBe("fields.are-readable");
        problem.RootElement.TryGetProperty("field", out var at).ShouldBe(field is not null);
        (field is null ? null : at.GetString()).ShouldBe(field);
        answer.ShouldNotContain("Host.");
        answer.ShouldNotContain("System.");
    }
}
