using System.Net;
using Domain.Organisations;
using Host.Tests.Api;

namespace Host.Tests.Pages;

/// <summary>期限计算: place, rule and day in the address, and the same calendar as for a case.</summary>
public sealed class CountingWithoutACase(ServedOffer offer) : IClassFixture<ServedOffer>
{
    private const string Page = "/deadlines/calculator";

    // The worked examples of the acceptance table, section 4.
    [Theory]
    [InlineData("place=000000&rule=CC-23&event=2026-09-15", "最后一天：2026年10月8日（星期四）")] // 1
    [InlineData("place=110000&rule=reply&event=2026-03-02", "最后一天：2026年3月23日（星期一）")] // 2
    [InlineData("place=000000&rule=reply&event=2026-02-08", "最后一天：2026年2月28日（星期六）")] // 3
    [InlineData("place=000000&kind=wages&rule=filing&event=2026-04-28", "最后一天：2026年5月6日（星期三）")] // 5
    [InlineData("place=330000&rule=reply&event=2026-09-18", "最后一天：2026年10月9日（星期五）")] // 9
    [InlineData("place=000000&rule=renewal-window&event=2026-12-31", "可以办理的期间：2026年9月30日")] // 16
    [InlineData("place=110000&rule=congress-notice&event=2026-10-12", "最迟应当在2026年9月30日（星期三）办理")] // 20
    public async Task The_address_alone_gives_the_answer(string question, string answer) =>
        (await ReadAsync($"{Page}?{question}")).ShouldContain(answer);

    [Fact]
    public async Task The_calendar_says_why()
    {
        var page = await ReadAsync($"{Page}?place=110000&kind=contract&rule=reply&event=2026-09-15");

        page.ShouldContain("<caption>2026年10月</caption>");
        page.ShouldContain("，按日数的末日，遇休息日顺移，国庆节放假");
        page.ShouldContain("2026年10月5日至10月7日（3日）：国庆节放假");
        page.ShouldContain("2026年9月20日（星期日），是工作日");
        page.ShouldContain("北京市的规定优先于全国的规定");
    }

    [Fact]
    public async Task A_rule_from_memory_is_marked_as_unverified() =>
        (await ReadAsync($"{Page}?place=110000&rule=congress-notice&event=2026-10-12")).ShouldContain("未核实，请以正式文本为准");

    [Fact]
    public async Task A_rule_that_names_no_days_says_what_it_does_name()
    {
        var page = await ReadAsync($"{Page}?place=110000&rule=publication&event=2026-09-15");

        page.ShouldContain("没有规定期限");
        page.ShouldContain("及时以适当形式向本方全体人员公布");
    }

    [Fact]
    public async Task An_event_before_any_rule_names_the_earliest_day_and_the_way_to_it()
    {
        var page = await ReadAsync($"{Page}?place=000000&rule=CC-23&event=2003-01-01");

        page.ShouldContain("最早的规定自2004-05-01起施行");
        page.ShouldContain("改按2004年5月1日计算");
    }

    [Fact]
    public async Task A_rule_that_gives_way_there_is_counted_with_a_word_of_which_decides()
    {
        var page = await ReadAsync($"{Page}?place=330000&rule=CC-23&event=2026-09-15");

        page.ShouldContain("在浙江省，这一事项以");
        page.ShouldContain("rule=ZJ-07");
    }

    [Fact]
    public async Task A_local_rule_that_means_special_contracts_too_says_so_where_the_nations_rule_on_wages_gives_way() =>
        (await ReadAsync($"{Page}?place=330000&kind=wages&rule=filing&event=2026-09-15"))
            .ShouldContain("浙江省的规定也适用于专项集体合同，优先于全国的规定");

    [Fact]
    public async Task A_rule_of_another_place_leads_to_that_place() =>
        (await ReadAsync($"{Page}?place=110000&rule=ZJ-07&event=2026-09-15")).ShouldContain("改按浙江省计算");

    [Theory]
    [InlineData("place=110000&rule=reply&event=2026-02-30", "没有这一天")]
    [InlineData("place=110000&rule=reply&event=", "请填写起算日")]
    [InlineData("place=110000&rule=reply&event=0001-01-01", "请填写1990年至2199年之间的日期")]
    [InlineData("place=999999&rule=reply&event=2026-09-15", "没有这个地区")]
    [InlineData("place=110000&rule=%3Cscript%3E&event=2026-09-15", "没有“&lt;script&gt;”这条规则")]
    public async Task What_cannot_be_read_is_said_at_the_field(string question, string message) =>
        (await ReadAsync($"{Page}?{question}")).ShouldContain(message);

    [Fact]
    public async Task The_place_of_ones_unit_is_chosen_beforehand() =>
        (await ReadAsync(Page)).ShouldContain("<option value=\"110000\" selected");

    [Fact]
    public async Task It_prints_as_one_sheet_and_nothing_where_there_is_no_answer()
    {
        (await ReadAsync($"{Page}/print?place=000000&rule=CC-23&event=2026-09-15")).ShouldContain("期限计算说明");

        using var client = await offer.Served.SignInAsync(Office.UnionOfficer);
        using var none = await client.GetAsync($"{Page}/print?place=110000&rule=publication&event=2026-09-15");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_rule_for_one_kind_of_unit_is_counted_for_that_kind_and_says_so()
    {
        (await ReadAsync($"{Page}?place=000000&rule=effect&event=2026-03-10&unit=region"))
            .ShouldContain("专门适用于区域（镇、街道、园区）、行业的规定，优先于适用于各类单位的规定");
        (await ReadAsync($"{Page}?place=000000&rule=effect&event=2026-03-10&unit=private")).ShouldNotContain("RI-03 ·");
        var other = await ReadAsync($"{Page}?place=000000&rule=RI-03&event=2026-03-10&unit=private");
        other.ShouldContain("只适用于区域（镇、街道、园区）、行业");
        other.ShouldContain("改按区域（镇、街道、园区）计算");
    }

    [Fact]
    public async Task Every_period_of_every_place_can_be_asked_for()
    {
        var rules = await ReadAsync("/deadlines?place=330100");

        rules.ShouldContain("杭州市");
        rules.ShouldContain("浙江省");
        rules.ShouldNotContain("SH-15");
    }

    private async Task<string> ReadAsync(string address)
    {
        using var client = await offer.Served.SignInAsync(Office.UnionOfficer);
        return WebUtility.HtmlDecode(await client.GetStringAsync(address)).Replace("<script>", "&lt;script&gt;", StringComparison.Ordinal);
    }
}
