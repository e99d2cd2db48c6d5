using System.Net;
using Domain.Organisations;
using Host.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Pages;

/// <summary>An act's form from the page to the ledger and back.</summary>
public sealed class SendingAForm
{
    private const string Script = "<script>alert(1)</script>";

    [Fact]
    public async Task Does_the_act_and_goes_back_to_the_case()
    {
        await using var served = await ServedInstallation.StartAsync(w => w.ToTheServedOfferAsync());
        using var hr = await served.SignInAsync(Office.HrDepartment);
        var form = await PostedForm.OpenAsync(hr, $"/cases/{served.Walked.Id}/do/reply-to-offer");

        using var answer = await form.SendAsync(("kind", "accepted"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldEndWith($"/cases/{served.Walked.Id}?done=reply-to-offer");
        (await served.Walked.RecordAsync()).Replies.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Shows_a_refusal_with_its_article_and_keeps_what_was_typed()
    {
        await using var served = await ServedInstallation.StartAsync(w => w.ToTheServedOfferAsync());
        using var hr = await served.SignInAsync(Office.HrDepartment);
        var form = await PostedForm.OpenAsync(hr, $"/cases/{served.Walked.Id}/do/reply-to-offer");

        using var answer = await form.SendAsync(("kind", "date-proposed"), ("meetingDay", "2026-08-01"), ("reasons", "会议室检修" + Script));
        var page = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("class=\"fault\"");
        page.ShouldContain("value=\"2026-08-01\"");
        page.ShouldContain("会议室检修&lt;script&gt;");
        page.ShouldContain("value=\"date-proposed\" checked");
        (await served.Walked.RecordAsync()).Replies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Does_the_act_once_however_often_it_is_pressed()
    {
        await using var served = await ServedInstallation.StartAsync(async w =>
        {
            await w.ToTheServedOfferAsync();
            await w.ToTheTableAsync();
        });
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var form = await PostedForm.OpenAsync(union, $"/cases/{served.Walked.Id}/do/propose-clause");
        (string, string)[] typed = [("topic", "remuneration"), ("title", "工资增长"), ("text", "增长百分之五。"), ("contract", "1")];

        (await form.SendAsync(typed)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await form.SendAsync(typed)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await served.Installation.ReadAsync(s => s.Ledger.CountAsync(e => e.Act == "propose-clause"))).ShouldBe(1);
    }

    [Fact]
    public async Task Tells_the_second_of_two_who_was_first_and_when()
    {
        await using var served = await ServedInstallation.StartAsync(w => w.ToTheServedOfferAsync());
        using var hr = await served.SignInAsync(Office.HrDepartment);
        var first = await PostedForm.OpenAsync(hr, $"/cases/{served.Walked.Id}/do/reply-to-offer");
        var second = await PostedForm.OpenAsync(hr, $"/cases/{served.Walked.Id}/do/reply-to-offer");
        (await first.SendAsync(("kind", "accepted"))).Dispose();

        using var answer = await second.SendAsync(("kind", "accepted"));

        (await answer.Content.ReadAsStringAsync()).ShouldContain("该事项已由鑫巴蜀餐饮人力资源部于2026-09-02");
    }

    [Fact]
    public async Task Adds_a_row_without_script_and_keeps_the_others()
    {
        await using var served = await ServedInstallation.StartAsync(async w =>
        {
            await w.ToTheServedOfferAsync();
            await w.DoAsync("2026-09-04", Office.HrDepartment, new Host.Acts.Bargaining.ReplyToOffer { Kind = Domain.Bargaining.ReplyKind.Accepted });
        });
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var form = await PostedForm.OpenAsync(union, $"/cases/{served.Walked.Id}/do/appoint-worker-representatives");

        using var answer = await form.SendAsync(("members[0].name", "首席一"), ("members[1].name", "代表二"), ("_add", "members"));
        var page = await answer.Content.ReadAsStringAsync();

        page.ShouldContain("value=\"首席一\"");
        page.ShouldContain("name=\"members[2].name\"");
        page.ShouldNotContain("class=\"fault\"");
    }

    [Fact]
    public async Task Is_refused_to_an_office_that_the_act_is_not_for()
    {
        await using var served = await ServedInstallation.StartAsync(w => w.ToTheServedOfferAsync());
        using var union = await served.SignInAsync(Office.UnionOfficer);

        using var answer = await union.GetAsync($"/cases/{served.Walked.Id}/do/reply-to-offer");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("您的职务无权办理");
    }
}
