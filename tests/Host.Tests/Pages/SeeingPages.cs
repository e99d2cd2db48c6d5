using System.Net;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Acts.Cases;
using Host.Tests.Api;
using Host.Tests.Building;

namespace Host.Tests.Pages;

/// <summary>What each office sees, and what none of them does.</summary>
public sealed class SeeingPages
{
    private const string Script = "<script>alert('职工')</script>";

    [Fact]
    public async Task Shows_the_text_of_a_script_as_text_on_every_page_of_a_case()
    {
        await using var served = await ServedInstallation.StartAsync(WriteScriptsAsync);
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var id = served.Walked.Id;

        foreach (var address in new[] { $"/cases/{id}", $"/cases/{id}/ledger/2", $"/cases/{id}/print/offer", $"/cases/{id}/print/minutes", $"/cases/{id}/do/answer-clause", "/" })
        {
            var page = await union.GetStringAsync(address);
            page.ShouldNotContain(Script, Case.Sensitive, address);
        }

        (await union.GetStringAsync($"/cases/{id}")).ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public async Task Keeps_the_notes_of_one_side_from_everybody_else()
    {
        const string Secret = "底线百分之三点五";
        await using var served = await ServedInstallation.StartAsync(async w =>
        {
            await w.ToTheServedOfferAsync();
            await w.DoAsync("2026-09-02", Office.UnionOfficer, new AddNote { Text = Secret });
        });
        var id = served.Walked.Id;

        using var union = await served.SignInAsync(Office.UnionOfficer);
        (await union.GetStringAsync($"/cases/{id}")).ShouldContain(Secret);
        foreach (var office in new[] { Office.HrDepartment, Office.HigherUnion })
        {
            using var other = await served.SignInAsync(office);
            foreach (var address in new[] { $"/cases/{id}", "/cases", "/inbox", $"/cases/{id}/ledger" })
            {
                (await other.GetStringAsync(address)).ShouldNotContain(Secret, Case.Sensitive, $"{office} {address}");
            }

            (await other.GetStringAsync($"/cases?search={Secret}")).ShouldNotContain(served.Walked.Id.ToString());
        }
    }

    [Fact]
    public async Task Hides_a_case_from_whom_it_does_not_concern()
    {
        await using var served = await ServedInstallation.StartAsync(w => w.ToTheServedOfferAsync());
        foreach (var office in new[] { Office.FilingClerk, Office.Administrator })
        {
            using var client = await served.SignInAsync(office);
            using var answer = await client.GetAsync($"/cases/{served.Walked.Id}");
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{office}");
            (await answer.Content.ReadAsStringAsync()).ShouldContain("没有找到");
        }
    }

    [Theory]
    [InlineData(Office.UnionOfficer, "/ /cases /cases/new /inbox /reports /deadlines /deadlines/calculator /deadlines/plan /deadlines/places")]
    [InlineData(Office.HrDepartment, "/ /cases /inbox /deadlines")]
    [InlineData(Office.FilingClerk, "/ /desk /cases /inbox")]
    [InlineData(Office.HigherUnion, "/units /cases /reports")]
    [InlineData(Office.Administrator, "/administration /administration/add-unit /administration/add-account")]
    public async Task Opens_every_page_of_an_office(Office office, string addresses)
    {
        await using var served = await ServedInstallation.StartAsync(w => w.ToTheServedOfferAsync());
        using var client = await served.SignInAsync(office);
        foreach (var address in addresses.Split(' '))
        {
            using var answer = await client.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("<h1>", Case.Sensitive, address);
        }
    }

    [Theory]
    [InlineData(Office.UnionOfficer, "/desk /units /administration")]
    [InlineData(Office.FilingClerk, "/cases/new /units /administration")]
    [InlineData(Office.Administrator, "/desk /units /cases/new")]
    public async Task Turns_away_who_has_not_the_office(Office office, string addresses)
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = await served.SignInAsync(office);
        foreach (var address in addresses.Split(' '))
        {
            using var answer = await client.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Fact]
    public async Task Sends_who_is_not_signed_in_to_the_sign_in_page_and_back_again()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = served.NewClient();

        using var answer = await client.GetAsync("/cases");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.PathAndQuery.ShouldBe("/sign-in?back=%2Fcases");
    }

    [Fact]
    public async Task Speaks_the_language_that_was_chosen()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var client = await served.SignInAsync(Office.UnionOfficer);
        (await client.GetStringAsync("/")).ShouldContain("今日工作");

        (await client.GetAsync("/language/en?back=/")).Dispose();

        (await client.GetStringAsync("/")).ShouldContain("<h1>Today</h1>");
    }

    private static async Task WriteScriptsAsync(WalkedCase walked)
    {
        await walked.ToTheServedOfferAsync();
        await walked.ToTheTableAsync();
        await walked.DoAsync("2026-09-15", Office.UnionOfficer, new RecordMeeting
        {
            HeldOn = WalkedCase.Day("2026-09-15"), Place = Script, Chair = Domain.Side.Worker, Recorder = Script,
            Present = ["职工代表一", "企业代表一"], Minutes = Script,
        });
        await walked.DoAsync("2026-09-15", Office.UnionOfficer, new ProposeClause { Topic = Topic.Remuneration, Title = Script, Text = Script });
        await walked.DoAsync("2026-09-15", Office.UnionOfficer, new AddNote { Text = Script });
    }
}
