using System.Net;
using Domain.Organisations;
using Host.Tests.Api;

namespace Host.Tests.Pages;

/// <summary>The reply to an offer that was served in Beijing on 2026-09-02: 20 days, to 2026-09-22.</summary>
public sealed class SeeingWhyADayIsTheLast(ServedOffer offer) : IClassFixture<ServedOffer>
{
    private readonly ServedInstallation served = offer.Served;

    private string Address => $"/cases/{served.Walked.Id}/deadlines/Bargaining.ReplyToOffer";

    [Fact]
    public async Task The_days_stand_in_a_calendar_and_again_in_words()
    {
        var page = await ReadAsync(Office.HrDepartment, Address);

        page.ShouldContain("<caption>2026年9月</caption>");
        page.ShouldContain("<td class=\"event\"><span class=\"date\">2</span><span class=\"tag\" aria-hidden=\"true\">起</span><span class=\"unseen\">，起算事件日，不计入</span></td>");
        page.ShouldContain("<td class=\"counted\"><span class=\"date\">3</span><span class=\"tag\" aria-hidden=\"true\">1</span><span class=\"unseen\">，计入，第1日</span></td>");
        page.ShouldContain("<td class=\"last\"><span class=\"date\">22</span>");
        page.ShouldContain("2026年9月3日至9月22日（20日）");
        page.ShouldContain("另有5个休息日、节假日");
    }

    [Fact]
    public async Task The_article_stands_with_how_sure_it_is_and_what_gave_way()
    {
        var page = await ReadAsync(Office.UnionOfficer, Address);

        page.ShouldContain("《北京市集体合同条例》第三十二条第二款");
        page.ShouldContain("2005年11月1日起施行");
        page.ShouldContain("已核对文本");
        page.ShouldContain("北京市的规定优先于全国的规定");
        page.ShouldContain("CC-23");
    }

    [Theory]
    [InlineData(Office.HrDepartment, "")]
    [InlineData(Office.UnionOfficer, "/cases/{0}")]
    public async Task The_way_there_stands_next_to_the_deadline(Office office, string page) =>
        (await ReadAsync(office, page.Length == 0 ? "/" : string.Format(null, page, served.Walked.Id)))
            .ShouldContain($"href=\"{Address}\"");

    [Fact]
    public async Task One_sheet_prints_for_the_other_side()
    {
        var page = await ReadAsync(Office.UnionOfficer, Address + "/print");

        page.ShouldContain("期限计算说明");
        page.ShouldContain("最后一天：2026年9月22日（星期二），当天24时前办理仍为按期。");
        page.ShouldContain("<caption>2026年9月</caption>");
        page.ShouldNotContain("nav class=\"main\"");
    }

    [Fact]
    public async Task A_duty_that_is_not_open_says_so_and_prints_nothing()
    {
        var address = $"/cases/{served.Walked.Id}/deadlines/Filing.SubmitPacket";

        (await ReadAsync(Office.UnionOfficer, address)).ShouldContain("目前没有在办");
        (await StatusAsync(Office.UnionOfficer, address + "/print")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_unknown_duty_and_another_persons_case_are_not_found()
    {
        (await StatusAsync(Office.UnionOfficer, Address + "x")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(Office.FilingClerk, Address)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(Office.FilingClerk, Address + "/print")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> ReadAsync(Office office, string address)
    {
        using var client = await served.SignInAsync(office);
        return await client.GetStringAsync(address);
    }

    private async Task<HttpStatusCode> StatusAsync(Office office, string address)
    {
        using var client = await served.SignInAsync(office);
        using var answer = await client.GetAsync(address);
        return answer.StatusCode;
    }
}
