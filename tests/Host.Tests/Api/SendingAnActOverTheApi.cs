using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Domain;
using Domain.Organisations;
using Host.Pipeline;
using Host.Tests.Building;

namespace Host.Tests.Api;

/// <summary>What a program is told when it writes: what happened, or the rule, the article and the field that refused it.</summary>
public sealed class SendingAnActOverTheApi : IAsyncLifetime
{
    private ServedInstallation served = null!;

    public async Task InitializeAsync() => served = await ServedInstallation.StartAsync(w => w.ToTheServedOfferAsync(ContractKind.CollectiveContract));

    public async Task DisposeAsync() => await served.DisposeAsync();

    [Fact]
    public async Task A_refusal_names_its_rule_its_article_and_the_field()
    {
        var (status, problem) = await PostAsync(Office.HrDepartment, "reply-to-offer", """{"kind":"refused","reasons":"暂不需要"}""");

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        problem["rule"]!.GetValue<string>().ShouldBe("bargaining.refusal-is-lawful");
        problem["article"]!.GetValue<string>().ShouldStartWith("《");
        problem["facts"].ShouldNotBeNull();
        problem["title"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task A_duty_that_is_done_says_who_did_it_and_when()
    {
        (await PostAsync(Office.HrDepartment, "reply-to-offer", Acceptance)).Status.ShouldBe(HttpStatusCode.OK);

        var (status, problem) = await PostAsync(Office.HrDepartment, "reply-to-offer", Acceptance);

        status.ShouldBe(HttpStatusCode.Conflict);
        problem["rule"]!.GetValue<string>().ShouldBe(DutyIsOpen.RuleName);
        problem["facts"]!["doneBy"]!.GetValue<string>().ShouldBe("鑫巴蜀餐饮人力资源部");
        problem["facts"]!["doneAt"]!.GetValue<string>().ShouldBe("2026-09-02 09:00");
    }

    [Fact]
    public async Task Faults_stand_at_their_fields()
    {
        var (status, problem) = await PostAsync(Office.UnionOfficer, "add-note", """{"text":""}""");

        status.ShouldBe(HttpStatusCode.BadRequest);
        problem["rule"]!.GetValue<string>().ShouldBe("fields.are-complete");
        problem["errors"]!["text"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_same_key_does_the_act_once_and_gives_the_same_receipt()
    {
        using var client = await served.SignInAsync(Office.HrDepartment);

        var first = await PostAsync(client, "reply-to-offer", Acceptance, ("Idempotency-Key", "key-1"));
        var second = await PostAsync(client, "reply-to-offer", Acceptance, ("Idempotency-Key", "key-1"));

        first.Body["repeated"]!.GetValue<bool>().ShouldBeFalse();
        second.Status.ShouldBe(HttpStatusCode.OK);
        second.Body["repeated"]!.GetValue<bool>().ShouldBeTrue();
        second.Body["entry"]!.GetValue<long>().ShouldBe(first.Body["entry"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_key_without_end_is_turned_away()
    {
        using var client = await served.SignInAsync(Office.HrDepartment);

        (await PostAsync(client, "reply-to-offer", Acceptance, ("Idempotency-Key", new string('k', 101)))).Status
            .ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_case_of_others_is_not_found()
    {
        using var client = await served.SignInAsync(Office.HrDepartment);

        using var response = await client.PostAsync($"/api/cases/{Guid.NewGuid()}/acts/reply-to-offer", Json(Acceptance));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_act_of_another_office_is_forbidden() =>
        (await PostAsync(Office.UnionOfficer, "reply-to-offer", Acceptance)).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Nobody_who_is_not_signed_in_gets_past_the_door()
    {
        using var client = served.NewClient();

        (await PostAsync(client, "reply-to-offer", Acceptance)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_write_from_another_site_is_turned_away(string header, string value)
    {
        using var client = await served.SignInAsync(Office.HrDepartment);

        (await PostAsync(client, "reply-to-offer", Acceptance, (header, value))).Status.ShouldBe(HttpStatusCode.Forbidden);

        (await PostAsync(client, "reply-to-offer", Acceptance, ("Sec-Fetch-Site", "same-origin"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    private const string Acceptance = """{"kind":"accepted"}""";

    private async Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(Office office, string act, string body)
    {
        using var client = await served.SignInAsync(office);
        return await PostAsync(client, act, body);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(
        HttpClient client, string act, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases/{served.Walked.Id}/acts/{act}");
        request.Content = Json(body);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
