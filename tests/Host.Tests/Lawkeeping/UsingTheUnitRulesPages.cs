using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Domain.Organisations;
using Host.Tests.Api;
using Host.Tests.Pages;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Lawkeeping;

/// <summary>The pages of a unit's own rules, filled in and sent as a browser does.</summary>
public sealed class UsingTheUnitRulesPages
{
    private const string Set = "/unit-rules/do/set-unit-rules";

    [Fact]
    public async Task Show_each_matter_with_the_limit_of_the_law_and_let_the_union_change_it_and_the_employer_read_it()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);
        using var employer = await served.SignInAsync(Office.HrDepartment);
        using var higher = await served.SignInAsync(Office.HigherUnion);
        using var clerk = await served.SignInAsync(Office.FilingClerk);
        var address = $"/unit-rules?unit={served.Installation.Employer}";

        var page = await union.GetStringAsync("/unit-rules");
        page.ShouldContain("提案附议人数");
        page.ShouldContain("不得少于7日");
        page.ShouldContain("法律没有规定；未作规定的，按2人");
        page.ShouldContain("登记本单位规定");
        (await employer.GetStringAsync("/unit-rules")).ShouldNotContain("/unit-rules/do/");
        (await higher.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await clerk.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await employer.GetAsync(Set)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Say_what_is_outside_the_law_at_its_field_and_keep_what_was_typed()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);

        var page = await SendAsync(union, ("congress-notice", "5"), ("motion-seconders", "3"));

        page.ShouldContain("职代会会前通知：");
        page.ShouldContain("本单位规定的“职代会会前通知”为5日，《企业民主管理规定》第十八条（未核实）要求不少于7日。");
        page.ShouldContain("value=\"提案工作办法\"");
        (await served.Installation.ReadAsync(s => s.UnitRules.AnyAsync())).ShouldBeFalse();
        (await SendAsync(union)).ShouldContain("请填写此项");
    }

    [Fact]
    public async Task Record_them_and_every_page_about_deadlines_goes_by_them_from_their_first_day()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);

        (await SendAsync(union, ("congress-notice", "10"), ("motion-reply", "20"))).ShouldEndWith("&done=set-unit-rules");

        (await union.GetStringAsync("/unit-rules")).ShouldContain("尚未适用");
        served.Installation.Clock.MoveTo("2026-12-02");
        using var later = await served.SignInAsync(Office.UnionOfficer);
        (await later.GetStringAsync("/unit-rules")).ShouldContain("会前10日");
        (await later.GetStringAsync("/deadlines")).ShouldContain("本单位规定：职代会会前通知为10日");
        (await later.GetStringAsync("/deadlines?unit=any")).ShouldNotContain("本单位规定：");
        var counted = await later.GetStringAsync("/deadlines/calculator?place=110000&rule=congress-notice&event=2026-12-25");
        counted.ShouldContain("2026年12月15日");
        counted.ShouldContain("本单位在法律允许的范围内另有规定，先适用本单位的规定");
        (await later.GetStringAsync("/deadlines/calculator?place=110000&rule=congress-notice&event=2026-12-25&unit=any")).ShouldContain("2026年12月18日");
        (await later.GetStringAsync("/deadlines/calculator?place=330000&rule=congress-notice&event=2026-12-25")).ShouldContain("2026年12月18日");
        (await later.GetStringAsync("/deadlines/plan?place=110000&kind=contract&goal=congress&on=2026-12-25")).ShouldContain("会前10日");
    }

    [Fact]
    public async Task Are_read_over_the_api_too()
    {
        await using var served = await ServedInstallation.StartAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);
        await SendAsync(union, ("motion-seconders", "3"));
        var address = $"/api/units/{served.Installation.Employer}/rules?on=2026-12-02";

        var answer = (await union.GetFromJsonAsync<JsonObject>(address))!;

        var seconders = answer["matters"]!.AsArray().Single(m => m!["matter"]!.GetValue<string>() == "motion-seconders")!;
        (seconders["holds"]!.GetValue<string>(), seconders["own"]!["value"]!.GetValue<string>(), seconders["law"]!["rule"]!.GetValue<string>())
            .ShouldBe(("OWN-motion-seconders", "3", "PR-06"));
        answer["documents"]!.AsArray().ShouldHaveSingleItem()!["adoptedBy"]!.GetValue<string>().ShouldBe("第五届职工代表大会第一次会议");
        using var clerk = await served.SignInAsync(Office.FilingClerk);
        (await clerk.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> SendAsync(HttpClient client, params (string Matter, string Value)[] rules)
    {
        var page = await client.GetStringAsync(Set);
        var form = await PostedForm.OpenAsync(client, Set);
        using var answer = await form.SendAsync(
        [
            ("title", "提案工作办法"), ("adoptedBy", "第五届职工代表大会第一次会议"), ("adoptedOn", "2026-08-01"), ("from", "2026-12-01"),
            .. rules.Select(rule => (FieldOf(page, rule.Matter) + ".value", rule.Value)),
            .. rules.Where(rule => rule.Matter == "motion-reply").Select(rule => (FieldOf(page, rule.Matter) + ".unit", "calendar-days")),
        ]);
        return answer.Headers.Location?.ToString() ?? await answer.Content.ReadAsStringAsync();
    }

    private static string FieldOf(string page, string matter)
    {
        var end = page.IndexOf($".matter\" value=\"{matter}\"", StringComparison.Ordinal);
        return page[(page.LastIndexOf("name=\"", end, StringComparison.Ordinal) + 6)..end];
    }
}
