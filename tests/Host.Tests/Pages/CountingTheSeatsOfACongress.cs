using System.Net;
using System.Text.Json.Nodes;
using Domain.Organisations;
using Host.Tests.Api;

namespace Host.Tests.Pages;

/// <summary>How many representatives a unit has and how they are spread, asked without a case.</summary>
public sealed class CountingTheSeatsOfACongress(FiledCase filed) : IClassFixture<FiledCase>
{
    private const string Law = "place=110000&on=2026-09-15";

    /// <summary>The company of the seeds: 707 staff in three electing units.</summary>
    private const string Units =
        "&u=%E5%B7%A5%E7%A8%8B%E4%B8%80%E9%83%A8&n=400&f=340&m=20&w=80&d=60"
        + "&u=%E5%B7%A5%E7%A8%8B%E4%BA%8C%E9%83%A8&n=200&f=160&m=12&w=40&d=20"
        + "&u=%E6%9C%BA%E5%85%B3&n=107&f=0&m=60&w=50&d=0";

    private readonly ServedInstallation served = filed.Served;

    [Fact]
    public async Task Opens_with_the_place_of_ones_own_unit_and_nothing_worked_out()
    {
        var page = await ReadAsync("/congress/seats");

        page.ShouldContain("<option value=\"110000\" selected>北京市</option>");
        page.ShouldContain("value=\"2026-09-30\"");
        page.ShouldNotContain("id=\"result\"");
        page.ShouldNotContain("class=\"note bad\"");
    }

    [Fact]
    public async Task Says_how_many_there_are_for_707_staff_and_which_rule_binds()
    {
        var page = await ReadAsync($"/congress/seats?{Law}&staff=707");

        foreach (var text in new[] { "职工707人，应选职工代表不少于36名", "707×1/20 → 36", "WC-02", "第八条", "WC-03", "≥ 30，得30名：得数较小，两项须同时满足" })
        {
            page.ShouldContain(text);
        }

        page.ShouldNotContain("id=\"spread\"");
    }

    [Theory]
    [InlineData("310000", "5×⌊(707−100)÷100⌋ = 60", "上海市有自己的算法，优先适用")]
    [InlineData("330000", "7×⌊(707−100)÷100⌋ = 82", "浙江省有自己的算法，优先适用")]
    public async Task Takes_the_formula_of_a_place_that_has_one(string place, string sum, string why)
    {
        var page = await ReadAsync($"/congress/seats?place={place}&on=2026-09-15&staff=707");

        page.ShouldContain(sum);
        page.ShouldContain(why);
    }

    [Theory]
    [InlineData("99", "职工不足100人，一般召开职工大会")]
    [InlineData("2001", "超过100名的部分由企业与工会协商确定")]
    public async Task Points_out_what_else_the_number_means(string staff, string remark) =>
        (await ReadAsync($"/congress/seats?{Law}&staff={staff}")).ShouldContain(remark);

    [Fact]
    public async Task Spreads_the_seats_over_units_and_groups_and_holds_them_against_every_rule()
    {
        var page = await ReadAsync($"/congress/seats?{Law}{Units}");

        page.ShouldContain("name=\"sn\" type=\"text\" inputmode=\"numeric\" autocomplete=\"off\" maxlength=\"6\" value=\"20\"");
        page.ShouldContain("不超过7名（代表总数的1/5）");
        page.ShouldContain("适当比例，按人数比例为8名"); // 36 × 170 ÷ 707 = 8.66, rounded down
        page.ShouldContain("各单位都选得出");
        page.ShouldNotContain("不符合</span>");
    }

    [Fact]
    public async Task Shows_what_no_longer_holds_after_an_adjustment_and_by_which_article()
    {
        var adjusted = await ReadAsync($"/congress/seats?{Law}{Units}&s=%E6%9C%BA%E5%85%B3&sn=9&sf=0&sm=9&sw=3&sd=0&do=adjust");

        adjusted.ShouldContain("多3名");
        adjusted.ShouldContain("不超过7名（代表总数的1/5）"); // of 39 seats
        adjusted.ShouldContain("不符合</span>");
        adjusted.ShouldContain("第九条");

        var back = await ReadAsync($"/congress/seats?{Law}{Units}&s=%E6%9C%BA%E5%85%B3&sn=9&sf=0&sm=9&sw=3&sd=0&do=propose");
        back.ShouldNotContain("多3名");
    }

    [Theory]
    [InlineData("", "不超过6名（代表总数的1/5）")]
    [InlineData("region", "不超过9名（代表总数的3/10）")]
    public async Task Takes_the_rule_for_the_kind_of_unit_where_a_place_has_one(string kind, string share)
    {
        var page = await ReadAsync($"/congress/seats?place=310000&on=2026-09-15&unit={kind}&u=x&n=120&f=90&m=30&w=0&d=0");

        page.ShouldContain(share);
    }

    [Fact]
    public async Task Takes_a_table_that_is_pasted()
    {
        var page = await ReadAsync($"/congress/seats?{Law}&paste=" + Uri.EscapeDataString("一车间\t３００\t280\t10\t90\t0\r\n机关，100，0，30，40，0"));

        page.ShouldContain("职工400人，应选职工代表不少于30名");
        page.ShouldContain("value=\"一车间\"");
        page.ShouldContain("value=\"机关\"");
    }

    [Theory]
    [InlineData("staff=0", "职工人数应当是1至500000之间的整数")]
    [InlineData("staff=abc", "职工人数应当是1至500000之间的整数")]
    [InlineData("u=x&n=&f=&m=&w=&d=", "第1行：请填写选举单位名称和职工人数")]
    [InlineData("u=x&n=1.5&f=&m=&w=&d=", "第1行：请填写选举单位名称和职工人数")]
    [InlineData("u=x&n=40&f=39&m=2&w=0&d=0", "“x”的人数有误")]
    [InlineData("u=x&n=40&f=40&m=0&w=0&d=0&u=x&n=40&f=40&m=0&w=0&d=0", "选举单位")]
    [InlineData("u=x&n=40&f=40&m=0&w=0&d=0&staff=41", "各选举单位职工合计40人，与全体职工41人不符")]
    [InlineData("u=x&n=29&f=29&m=0&w=0&d=0", "职工29人，不足代表名额30名，应当召开职工大会。")]
    public async Task Says_what_is_wrong_with_the_numbers(string query, string fault)
    {
        var page = await ReadAsync($"/congress/seats?{Law}&{query}");

        page.ShouldContain("class=\"note bad\"");
        page.ShouldContain(fault);
        page.ShouldNotContain("id=\"spread\"");
    }

    [Theory]
    [InlineData("place=990000&on=2026-09-15&staff=707", "没有这个地区")]
    [InlineData("place=110000&on=2026-02-30&staff=707", "没有这一天")]
    [InlineData("place=110000&on=2010-01-01&staff=707", "这一天还没有关于代表名额的规定在施行")]
    public async Task Says_where_no_rule_can_be_found(string query, string fault) =>
        (await ReadAsync($"/congress/seats?{query}")).ShouldContain(fault);

    [Fact]
    public async Task Says_that_the_rules_of_a_province_are_not_on_record() =>
        (await ReadAsync("/congress/seats?place=320000&on=2026-09-15&staff=707")).ShouldContain("尚未收录江苏省的地方规定");

    [Fact]
    public async Task Shows_what_was_typed_as_text()
    {
        var page = await ReadAsync($"/congress/seats?{Law}&u=%3Cscript%3E&n=400&f=400&m=0&w=0&d=0");

        page.ShouldNotContain("<script>");
        page.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public async Task Prints_the_spread_on_a_sheet()
    {
        var page = await ReadAsync($"/congress/seats/print?{Law}{Units}");

        page.ShouldContain("<h1>职工代表名额分配表</h1>");
        page.ShouldContain("<td>工程一部</td><td>400</td><td>20</td>");
        page.ShouldContain("707×1/20 → 36");
    }

    [Fact]
    public async Task Answers_a_program_with_the_same_numbers_rules_and_checks()
    {
        var seats = JsonNode.Parse(await ReadAsync($"/api/congress/seats?{Law}{Units}&s=%E6%9C%BA%E5%85%B3&sn=8&sf=0&sm=8&sw=4&sd=0"))!;

        (seats["staff"]!.GetValue<int>(), seats["least"]!.GetValue<int>(), seats["proposed"]!.GetValue<int>()).ShouldBe((707, 36, 36));
        (seats["binds"]!["rule"]!["rule"]!.GetValue<string>(), seats["binds"]!["sum"]!.GetValue<string>()).ShouldBe(("WC-02", "707×1/20 → 36"));
        seats["gaveWay"]!.AsArray().Select(rule => rule!["rule"]!["rule"]!.GetValue<string>()).ShouldBe(["WC-03"]);
        seats["units"]!.AsArray().Select(unit => (unit!["proposed"]!["all"]!.GetValue<int>(), unit["seats"]!["all"]!.GetValue<int>()))
            .ShouldBe([(20, 20), (10, 10), (6, 8)]);
        seats["checks"]!.AsArray().Single(check => check!["title"]!["zh"]!.GetValue<string>() == "中层以上管理人员")!["holds"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "staff")]
    [InlineData("staff=abc", "staff")]
    [InlineData("u=x&n=1.5&f=&m=&w=&d=", "row-1")]
    public async Task Tells_a_program_at_which_field_it_is_wrong(string query, string field)
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);
        using var response = await client.GetAsync($"/api/congress/seats?{Law}&{query}");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]!.AsObject().ContainsKey(field).ShouldBeTrue();
    }

    private async Task<string> ReadAsync(string address)
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);
        using var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadAsStringAsync();
    }
}
