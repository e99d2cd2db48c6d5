using System.Net;
using System.Text.Json.Nodes;
using Domain.Organisations;
using Host.Tests.Api;

namespace Host.Tests.Pages;

/// <summary>倒排计划 and 各地规定对照, as a browser and as a program ask for them.</summary>
public sealed class PlanningBackOnThePage(ServedOffer offer) : IClassFixture<ServedOffer>
{
    private const string October = "place=110000&kind=contract&goal=congress&on=2026-10-12";

    [Fact]
    public async Task The_latest_day_of_each_step_stands_with_its_rule()
    {
        var page = await ReadAsync($"/deadlines/plan?{October}");

        page.ShouldContain("1．要约送达对方");
        page.ShouldContain("2026年9月8日（星期二）");
        page.ShouldContain("为对方留足20日的答复期限");
        page.ShouldContain("按日数应在2026年10月5日，适逢国庆节放假，提前到2026年9月30日。");
        page.ShouldContain("/deadlines/calculator?place=110000&kind=contract&rule=WC-17&event=2026-10-12");
        page.ShouldContain("没有规定天数，须在“首次协商会议”之前");
    }

    [Fact]
    public async Task A_settled_day_that_is_too_late_is_a_conflict()
    {
        var page = await ReadAsync($"/deadlines/plan?{October}&notice=2026-10-08");

        page.ShouldContain("处冲突，按现在的安排不能依法完成");
        page.ShouldContain("定在2026年10月8日，晚于最迟日2026年9月30日。");
    }

    [Theory]
    [InlineData("place=110000&on=", "请填写计划的日期")]
    [InlineData("place=110000&on=2026-10-12&bargaining=999", "请填写0至250之间的整数")]
    [InlineData("place=110000&on=2026-10-12&offer=2026-13-01", "没有这一天")]
    public async Task What_cannot_be_read_is_said_at_the_field(string question, string message) =>
        (await ReadAsync($"/deadlines/plan?{question}")).ShouldContain(message);

    [Fact]
    public async Task The_plan_prints() =>
        (await ReadAsync($"/deadlines/plan/print?{October}")).ShouldContain("集体协商倒排计划");

    [Fact]
    public async Task A_program_is_given_the_same_plan()
    {
        var plan = JsonNode.Parse(await ReadAsync($"/api/deadlines/plan?{October}"))!;

        var notice = plan["before"]!.AsArray().Single(step => step!["step"]!.GetValue<string>() == "notice")!;
        notice["latest"]!.GetValue<string>().ShouldBe("2026-09-30");
        notice["rule"]!.GetValue<string>().ShouldBe("WC-17");
        notice["conflicts"]![0]!["kind"]!.GetValue<string>().ShouldBe("in-a-holiday");
    }

    [Fact]
    public async Task A_program_that_names_no_day_is_told_the_field()
    {
        using var client = await offer.Served.SignInAsync(Office.UnionOfficer);
        using var answer = await client.GetAsync("/api/deadlines/plan");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsObject().ContainsKey("on").ShouldBeTrue();
    }

    [Fact]
    public async Task Places_stand_side_by_side_with_whose_rule_it_is_and_what_differs()
    {
        var page = await ReadAsync("/deadlines/places?kind=contract&matter=reply&on=2026-11-21");

        page.ShouldContain("10个工作日内");
        page.ShouldContain("从浙江省规定"); // Hangzhou, whose own rule is on wages
        page.ShouldContain("从国家规定");
        page.ShouldContain(">不同</span>");
        page.ShouldContain("《浙江省集体合同条例》");
        page.ShouldNotContain("报送备案</th>");
    }

    [Fact]
    public async Task One_place_alone_can_be_laid_beside_the_nation()
    {
        var page = await ReadAsync("/deadlines/places?kind=wages&place=370000&on=2026-11-21");

        page.ShouldContain("<th scope=\"col\">山东省</th>");
        page.ShouldNotContain("<th scope=\"col\">上海市</th>");
        page.ShouldContain("7日内"); // publication, SD-31
    }

    [Fact]
    public async Task The_comparison_prints_sideways()
    {
        var page = await ReadAsync("/deadlines/places/print?kind=wages");

        page.ShouldContain("size: A4 landscape");
        page.ShouldContain("各地规定对照表");
    }

    [Fact]
    public async Task A_program_is_given_the_same_comparison()
    {
        var lines = JsonNode.Parse(await ReadAsync("/api/deadlines/places?kind=contract&matter=reply&place=310000&on=2026-11-21"))!.AsArray();

        var shanghai = lines.ShouldHaveSingleItem()!["places"]!.AsArray().Single(cell => cell!["place"]!.GetValue<string>() == "310000")!;
        (shanghai["differs"]!.GetValue<bool>(), shanghai["rules"]![0]!["rule"]!.GetValue<string>()).ShouldBe((true, "SH-15"));
    }

    [Fact]
    public async Task The_section_is_marked_in_the_navigation_on_each_of_its_pages()
    {
        foreach (var address in new[] { "/deadlines", "/deadlines/calculator", "/deadlines/plan", "/deadlines/places" })
        {
            (await ReadAsync(address)).ShouldContain("<a href=\"/deadlines/calculator\" class=\"active\" aria-current=\"page\">期限与规定</a>");
        }
    }

    private async Task<string> ReadAsync(string address)
    {
        using var client = await offer.Served.SignInAsync(Office.UnionOfficer);
        return WebUtility.HtmlDecode(await client.GetStringAsync(address));
    }
}
