using Domain.Bargaining;
using Domain.Organisations;
using Host.Acts.Bargaining;
using Host.Tests.Api;
using Host.Tests.Building;

namespace Host.Tests.Pages;

/// <summary>What both sides read where the employer asked to bargain.</summary>
public sealed class SeeingAnEmployersOffer
{
    [Fact]
    public async Task The_union_is_asked_to_reply_and_finds_the_form()
    {
        await using var served = await ServedInstallation.StartAsync(w => w.ToTheServedOfferAsync(offeredBy: Office.HrDepartment));
        using var union = await served.SignInAsync(Office.UnionOfficer);
        using var hr = await served.SignInAsync(Office.HrDepartment);

        (await union.GetStringAsync("/")).ShouldContain("/do/reply-to-offer");
        var page = await union.GetStringAsync($"/cases/{served.Walked.Id}");
        page.ShouldContain("由企业方提出");
        page.ShouldContain("任何一方不得以任何理由拒绝或者拖延集体协商");
        (await union.GetStringAsync($"/cases/{served.Walked.Id}/do/reply-to-offer")).ShouldContain("书面答复要约");
        (await hr.GetStringAsync("/")).ShouldContain("书面答复要约");
        (await hr.GetAsync(new Uri($"/cases/{served.Walked.Id}/do/reply-to-offer", UriKind.Relative))).StatusCode
            .ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_letters_name_the_employer_as_the_one_who_asks_and_the_union_as_the_one_who_replies()
    {
        await using var served = await ServedInstallation.StartAsync(async w =>
        {
            await w.ToTheServedOfferAsync(offeredBy: Office.HrDepartment);
            await w.DoAsync("2026-09-04", Office.UnionOfficer, new ReplyToOffer { Kind = ReplyKind.DateProposed, MeetingDay = WalkedCase.Day("2026-09-21") });
            await w.DoAsync("2026-09-05", Office.HrDepartment, new AnswerDate { MeetingDay = WalkedCase.Day("2026-09-18") });
        });
        using var union = await served.SignInAsync(Office.UnionOfficer);

        var offer = Words(await union.GetStringAsync($"/cases/{served.Walked.Id}/print/offer"));
        offer.ShouldContain("由用人单位向你方提出集体协商要约");
        offer.ShouldContain("送达单位</th><td>鑫巴蜀餐饮</td>");
        offer.ShouldContain("受送达单位</th><td>鑫巴蜀餐饮工会</td>");
        var reply = Words(await union.GetStringAsync($"/cases/{served.Walked.Id}/print/reply"));
        reply.ShouldContain("集体协商答复书");
        reply.ShouldContain("鑫巴蜀餐饮工会（盖章）");
        reply.ShouldContain("关于协商时间的复函");
        reply.ShouldContain("鑫巴蜀餐饮（盖章）");
    }

    [Fact]
    public async Task An_employer_opens_a_case_from_its_own_pages()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var hr = await served.SignInAsync(Office.HrDepartment);

        (await hr.GetStringAsync("/")).ShouldContain("href=\"/cases/new\"");
        var page = await hr.GetStringAsync("/cases/new");
        page.ShouldContain("由本单位向工会提出要约");
        page.ShouldNotContain("协商对方（工会）");
    }

    private static string Words(string page) => page.Replace("\r", "", StringComparison.Ordinal);
}
