using System.Net;
using Domain.Organisations;
using Host.Tests.Api;

namespace Host.Tests.Print;

/// <summary>The papers of a case that has come to the authority's desk, as the browser gets them.</summary>
public sealed class PrintingThePapers(FiledCase filed) : IClassFixture<FiledCase>
{
    private readonly ServedInstallation served = filed.Served;

    [Theory]
    [InlineData("offer", new[] { "集体协商要约书", "（一）劳动报酬；", "工资增长百分之五", "20日内以书面形式答复", "送达回证", "直接送达", "最后一日为2026年9月22日" })]
    [InlineData("reply", new[] { "集体协商答复书", "2026年9月2日收悉", "同意于2026年9月15日在会议室召开首次集体协商会议", "2026年9月4日" })]
    [InlineData("minutes", new[] { "（第一次会议）", "双方逐条协商。", "记录员", "职工方首席代表（签字）：", "企业方首席代表（签字）：" })]
    [InlineData("draft", new[] { "（草案）", "女职工和未成年工特殊保护</h2>", "第一条", "每年安排一次健康检查。", "签字确认" })]
    [InlineData("vote", new[] { "职工代表大会表决结果", "3×55 ≥ 2×60", "2×31 &gt; 60", "应到人数的三分之二以上（含本数）", "（不含本数）", "以此为准", "草案获得通过。" })]
    [InlineData("contract", new[] { "甲方（用人单位）：", "第一条", "自2027年1月1日起至2027年12月31日止", "企业代表一", "职工代表一", "文本校验值" })]
    [InlineData("cover", new[] { "集体合同报送备案材料", "兴人社集〔2026〕1号", "一式三份", "法定最后一日为2026年10月9日", "用人单位登记证明" })]
    public async Task Each_paper_says_what_it_must(string paper, string[] texts)
    {
        var (status, page) = await ReadAsync(Office.HrDepartment, paper);

        status.ShouldBe(HttpStatusCode.OK);
        foreach (var text in texts)
        {
            page.ShouldContain(text, Case.Sensitive, paper);
        }
    }

    [Fact]
    public async Task The_contract_bears_the_hash_of_the_text_that_was_adopted_and_each_page_its_beginning()
    {
        var hash = (await served.Walked.RecordAsync()).AdoptedText!;

        var (_, page) = await ReadAsync(Office.UnionOfficer, "contract");

        page.ShouldContain($">{hash}<");
        page.ShouldContain($"@bottom-right {{ content: \"SHA-256 {hash[..16]}\"");
    }

    [Fact]
    public async Task The_authority_prints_everything_but_the_minutes()
    {
        (await ReadAsync(Office.FilingClerk, "minutes")).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var paper in new[] { "offer", "reply", "draft", "vote", "contract", "cover" })
        {
            var (status, page) = await ReadAsync(Office.FilingClerk, paper);
            status.ShouldBe(HttpStatusCode.OK, paper);
            page.ShouldNotContain("双方逐条协商");
        }
    }

    [Fact]
    public async Task Nobody_without_a_part_in_the_case_finds_its_papers() =>
        (await ReadAsync(Office.Administrator, "contract")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_paper_that_is_not_known_is_not_found() =>
        (await ReadAsync(Office.UnionOfficer, "invoice")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_labels_are_english_where_the_person_chose_english()
    {
        using var client = await served.SignInAsync(Office.UnionOfficer);
        using var switched = await client.GetAsync("/language/en");

        var page = await client.GetStringAsync($"/cases/{served.Walked.Id}/print/offer");

        page.ShouldContain("Offer to bargain collectively");
        page.ShouldContain("lang=\"en\"");
        page.ShouldNotContain("送达回证");
    }

    [Fact]
    public async Task The_case_page_leads_to_the_papers_that_exist()
    {
        using var client = await served.SignInAsync(Office.FilingClerk);

        var page = await client.GetStringAsync($"/cases/{served.Walked.Id}");

        page.ShouldContain($"/cases/{served.Walked.Id}/print/cover");
        page.ShouldNotContain("print/minutes");
    }

    private async Task<(HttpStatusCode Status, string Page)> ReadAsync(Office office, string paper)
    {
        using var client = await served.SignInAsync(office);
        using var response = await client.GetAsync($"/cases/{served.Walked.Id}/print/{paper}");
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
