using System.Net;
using Domain.Organisations;
using Host.Tests.Documents;

namespace Host.Tests.Pages;

/// <summary>What of a session is read on paper beside its Word files.</summary>
public sealed class PrintingASessionsSheets(HeldSession sessions) : IClassFixture<HeldSession>
{
    [Fact]
    public async Task The_opinions_stand_item_by_item_with_every_delegation()
    {
        var sheet = await ReadAsync($"/congress/{sessions.Held.Id}/sheet/opinions");

        sheet.ShouldContain("<h1>各代表团审议意见汇总表</h1>");
        sheet.ShouldContain("总经理工作报告</h2>");
        sheet.ShouldContain("<th>审议意见</th>");
    }

    [Fact]
    public async Task Who_was_not_reached_stands_with_the_last_day_its_article_and_room_for_signatures()
    {
        var sheet = await ReadAsync($"/congress/{sessions.Called.Id}/sheet/unreached");

        sheet.ShouldContain("应送达6人，已送达0人，未送达6人。依照《企业民主管理规定》第十八条");
        sheet.ShouldContain("最迟于2026年10月8日（含当日）送达。");
        sheet.ShouldContain("尚未登记送达");
        sheet.ShouldContain("送达人（签字）：");
    }

    [Fact]
    public async Task A_session_is_told_to_a_program_with_its_six_haves_and_resolutions()
    {
        (await ReadAsync($"/api/cases/{sessions.Held.Id}/six-haves")).ShouldContain("有职工审议意见和提案");
        (await ReadAsync("/api/congress/resolutions")).ShouldContain("职工福利基金使用方案");
    }

    private async Task<string> ReadAsync(string address)
    {
        using var client = await sessions.Served.SignInAsync(Office.UnionOfficer);
        using var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadAsStringAsync();
    }
}
