using System.Net;
using Domain.Organisations;
using Host.Tests.Api;

namespace Host.Tests.Pages;

/// <summary>The vote proof sheet, of any ballot and of a case's congress.</summary>
public sealed class ProvingAVote(FiledCase filed) : IClassFixture<FiledCase>
{
    private const string Half = "place=110000&kind=contract-draft&on=2026-09-15&ballot=secret&entitled=60&present=42&yes=30&no=8&abstained=2&spoilt=1";

    private readonly ServedInstallation served = filed.Served;

    [Fact]
    public async Task Opens_with_the_place_of_ones_own_unit_and_nothing_worked_out()
    {
        var page = await ReadAsync(Office.HrDepartment, "/vote-proof");

        page.ShouldContain("<option value=\"110000\" selected>北京市</option>");
        page.ShouldContain("value=\"2026-09-30\"");
        page.ShouldNotContain("id=\"result\"");
        page.ShouldNotContain("class=\"fault\"");
    }

    [Theory]
    [InlineData(Office.UnionOfficer)]
    [InlineData(Office.HrDepartment)]
    [InlineData(Office.FilingClerk)]
    [InlineData(Office.HigherUnion)]
    [InlineData(Office.Administrator)]
    public async Task Shows_every_office_both_rules_side_by_side_and_which_decides(Office office)
    {
        var page = await ReadAsync(office, $"/vote-proof?{Half}");

        foreach (var text in new[]
        {
            "未通过", "3 × 42 = 126 ≥ 2 × 60 = 120", "2 × 30 = 60 ≥ 60", "2 × 30 = 60 ≤ 60", "（含本数）", "（不含本数）",
            "以此为准", "让位的规定", "CC-29", "赞成30＋反对8＋弃权2＋废票1＝41张，实到42人，1人没有登记选票", "/vote-proof/print?place=110000",
        })
        {
            page.ShouldContain(text);
        }
    }

    [Theory]
    [InlineData("present=42", "present=72", "present", "实到人数72人超过应到人数60人。")]
    [InlineData("yes=30", "yes=40", "yes", "票数合计51张")]
    [InlineData("entitled=60", "entitled=0", "entitled", "应到人数应当是1至100000000之间的整数，收到的是“0”。")]
    [InlineData("yes=30", "yes=", "yes", "请填写赞成票数。")]
    [InlineData("spoilt=1", "spoilt=-1", "spoilt", "废票数应当是0至100000000之间的整数，收到的是“-1”。")]
    [InlineData("on=2026-09-15", "on=2004-04-30", "on", "自2004-05-01起施行")]
    [InlineData("on=2026-09-15", "on=2026-02-30", "on", "不是存在的日期")]
    [InlineData("place=110000", "place=990000", "place", "没有“990000”这个地区")]
    public async Task Refuses_what_cannot_be_at_its_field_and_keeps_what_was_entered(string from, string to, string field, string reason)
    {
        var page = await ReadAsync(Office.UnionOfficer, $"/vote-proof?{Half.Replace(from, to, StringComparison.Ordinal)}");

        var fault = page[page.IndexOf($"id=\"{field}-fault\"", StringComparison.Ordinal)..];
        fault[..fault.IndexOf("</p>", StringComparison.Ordinal)].ShouldContain(reason);
        page.ShouldContain("name=\"no\" type=\"text\" inputmode=\"numeric\" autocomplete=\"off\" maxlength=\"12\" value=\"8\"");
        page.ShouldNotContain("id=\"result\"");
    }

    [Fact]
    public async Task Says_that_the_rules_of_a_province_are_not_on_record_and_takes_the_nations()
    {
        var page = await ReadAsync(Office.UnionOfficer, $"/vote-proof?{Half.Replace("110000", "320000", StringComparison.Ordinal)}");

        page.ShouldContain("尚未收录江苏省的地方规定，以下只按全国规定计算");
        page.ShouldContain("CC-29");
    }

    [Fact]
    public async Task Understands_digits_of_full_width() =>
        (await ReadAsync(Office.UnionOfficer, $"/vote-proof?{Half.Replace("yes=30", "yes=３１", StringComparison.Ordinal)}")).ShouldContain("2 × 31 = 62 ＞ 60");

    [Fact]
    public async Task Shows_what_was_typed_as_text()
    {
        var page = await ReadAsync(Office.UnionOfficer, "/vote-proof?place=110000&kind=congress&entitled=%3Cscript%3E&present=1&yes=1");

        page.ShouldNotContain("<script>");
        page.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public async Task Without_a_quorum_nothing_follows_from_the_ballots()
    {
        var page = await ReadAsync(Office.UnionOfficer, $"/vote-proof?{Half.Replace("entitled=60", "entitled=64", StringComparison.Ordinal)}");

        page.ShouldContain("3 × 42 = 126 ＜ 2 × 64 = 128");
        page.ShouldContain("不作认定");
    }

    [Theory]
    [InlineData("congress", 31, "议题获得通过。")]
    [InlineData("congress", 30, "议题未获通过。")]
    [InlineData("election", 31, "得票达到规定，当选。")]
    [InlineData("election", 30, "得票未达到规定，未当选。")]
    public async Task Prints_on_one_sheet_what_it_found(string kind, int yes, string result)
    {
        var page = await ReadAsync(Office.UnionOfficer, $"/vote-proof/print?place=110000&kind={kind}&on=2026-09-15&entitled=60&present=42&yes={yes}");

        page.ShouldContain("<h1>表决计算说明</h1>");
        page.ShouldContain(result);
        page.ShouldContain("class=\"sheet compact vote-sheet\"");
        page.ShouldContain("未核实，请以正式文本为准"); // the quorum's row is of confidence C
    }

    [Fact]
    public async Task Prints_no_sheet_of_numbers_that_cannot_be()
    {
        var page = await ReadAsync(Office.UnionOfficer, "/vote-proof/print?place=110000&kind=congress&entitled=60&present=61&yes=31");

        page.ShouldContain("实到人数61人超过应到人数60人。");
        page.ShouldNotContain("vote-sheet");
    }

    [Fact]
    public async Task The_sheet_of_a_cases_congress_is_among_its_papers_and_proves_its_numbers()
    {
        var id = served.Walked.Id;
        (await ReadAsync(Office.FilingClerk, $"/cases/{id}")).ShouldContain($"/cases/{id}/print/proof\"");

        var page = await ReadAsync(Office.FilingClerk, $"/cases/{id}/print/proof");

        foreach (var text in new[] { "表决计算说明", "3 × 55 = 165 ≥ 2 × 60 = 120", "2 × 31 = 62 ＞ 60", "草案获得通过。", "付表决文本校验值" })
        {
            page.ShouldContain(text);
        }
    }

    [Fact]
    public async Task The_packet_that_holds_the_sheet_names_it_in_its_contents_and_leads_to_it()
    {
        var id = served.Walked.Id;

        (await ReadAsync(Office.FilingClerk, $"/cases/{id}/print/cover")).ShouldContain("<td>表决计算说明</td><td>另页附后</td>");
        (await ReadAsync(Office.FilingClerk, $"/cases/{id}")).ShouldContain($"<a href=\"/cases/{id}/print/proof\">表决计算说明</a>");
    }

    private async Task<string> ReadAsync(Office office, string address)
    {
        using var client = await served.SignInAsync(office);
        using var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadAsStringAsync();
    }
}
