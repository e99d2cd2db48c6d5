using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Domain.Organisations;
using Host.Documents.Word;
using Host.Tests.Api;
using Host.Tests.Building;

namespace Host.Tests.Documents;

/// <summary>The papers of a session that was held, over HTTP, as everybody who may and may not read it.</summary>
public sealed class ServingPapers(HeldSession held) : IClassFixture<HeldSession>
{
    private readonly ServedInstallation served = held.Served;
    private readonly WalkedSession session = held.Held;
    private readonly WalkedSession next = held.Called;

    [Theory]
    [InlineData(Office.UnionOfficer)]
    [InlineData(Office.HrDepartment)]
    [InlineData(Office.Teller)]
    [InlineData(Office.HigherUnion)]
    public async Task Everybody_who_sees_the_session_gets_its_papers(Office office)
    {
        using var client = await served.SignInAsync(office);
        foreach (var paper in await ListAsync(client))
        {
            using var response = await client.GetAsync(paper.GetProperty("address").GetString());

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Content.Headers.ContentType!.MediaType.ShouldBe(WordFile.ContentType);
            using var opened = new OpenedPaper(await response.Content.ReadAsByteArrayAsync());
            opened.ShouldBeValid();
        }
    }

    [Fact]
    public async Task The_next_session_is_told_what_became_of_the_resolutions_of_the_one_before()
    {
        using var client = await served.SignInAsync(Office.HrDepartment);
        using var paper = new OpenedPaper(await client.GetByteArrayAsync($"/api/cases/{next.Id}/papers/implementation-report.docx"));

        paper.ShouldBeValid();
        paper.Text.ShouldContain("2027年度职工代表大会决议执行情况\n和提案办理情况的报告\n（提交第三届职工代表大会第二次会议，统计截至2027年1月5日）");
        paper.Tables[0][1].ShouldBe("决议|关于职工福利基金使用方案的决议，第1步：发放到位|人力资源部|2026年12月31日|逾期5天，未说明原因");
    }

    [Fact]
    public async Task The_file_is_named_after_the_paper_and_the_sessions_number()
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);
        using var response = await client.GetAsync($"/cases/{session.Id}/papers/minutes.docx");

        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("会议纪要（职代〔2026〕000001号）.docx");
        response.Content.Headers.ContentDisposition.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task Nobody_without_a_part_in_the_session_finds_its_papers()
    {
        using var stranger = await served.SignInStrangerAsync(Office.UnionOfficer);
        using var administrator = await served.SignInAsync(Office.Administrator);
        using var clerk = await served.SignInAsync(Office.FilingClerk);
        foreach (var client in new[] { stranger, administrator, clerk })
        {
            (await StatusAsync(client, $"{Api}/minutes.docx")).ShouldBe(HttpStatusCode.NotFound);
            (await StatusAsync(client, Api)).ShouldBe(HttpStatusCode.NotFound);
            (await StatusAsync(client, $"/cases/{session.Id}/papers/minutes.docx")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_sign_in_page_or_told_so()
    {
        using var client = served.NewClient();
        (await StatusAsync(client, $"/cases/{session.Id}/papers/minutes.docx")).ShouldBe(HttpStatusCode.Redirect);
        (await StatusAsync(client, $"{Api}/minutes.docx")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_paper_that_is_not_known_is_not_found()
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);
        (await StatusAsync(client, $"{Api}/invoice.docx")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_cannot_be_drawn_up_yet_is_refused_with_its_reason()
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);

        using var asked = await client.GetAsync($"/api/cases/{next.Id}/papers/minutes.docx");
        var problem = await asked.Content.ReadFromJsonAsync<JsonElement>();
        using var page = await client.GetAsync($"/cases/{next.Id}/papers/minutes.docx");

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("rule").GetString().ShouldBe("documents.paper-can-be-drawn-up");
        problem.GetProperty("title").GetString().ShouldBe("“会议纪要”还不能生成：会议尚未闭会。");
        page.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await page.Content.ReadAsStringAsync()).ShouldContain("“会议纪要”还不能生成：会议尚未闭会。");
    }

    [Fact]
    public async Task The_page_of_the_session_leads_to_the_papers_and_says_what_the_others_wait_for()
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);

        var page = await client.GetStringAsync($"/cases/{next.Id}");

        page.ShouldContain("会议文书");
        page.ShouldContain($"/cases/{next.Id}/papers/notice.docx");
        page.ShouldNotContain($"/cases/{next.Id}/papers/minutes.docx");
        page.ShouldContain("还不能生成：会议尚未闭会");
    }

    [Fact]
    public async Task A_contracts_case_has_none_of_these_papers()
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);

        (await StatusAsync(client, $"/api/cases/{served.Walked.Id}/papers/notice.docx")).ShouldBe(HttpStatusCode.NotFound);
    }

    private string Api => $"/api/cases/{session.Id}/papers";

    private async Task<IReadOnlyList<JsonElement>> ListAsync(HttpClient client)
    {
        var papers = (await client.GetFromJsonAsync<JsonElement>(Api)).EnumerateArray().ToList();
        papers.Count.ShouldBe(10);
        papers.ShouldAllBe(paper => !IsAwaiting(paper));
        return papers;
    }

    private static bool IsAwaiting(JsonElement paper) => paper.TryGetProperty("awaits", out _);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        return response.StatusCode;
    }
}
