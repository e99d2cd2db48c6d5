using System.Net;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Tests.Api;
using Host.Tests.Building;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Pages;

/// <summary>The pages of a term: its seats before they are settled, its elections with their proofs, its roll on paper.</summary>
public sealed class SeeingATerm
{
    [Fact]
    public async Task The_effect_of_an_adjustment_is_shown_before_anything_is_saved()
    {
        await using var served = await ServedInstallation.StartAsync();
        var term = await new WalkedTerm(served.Installation).ToTheSeatsAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var address = $"/cases/{term.Id}/do/plan-seats";
        var form = await PostedForm.OpenAsync(union, address);
        (string, string)[] typed =
        [
            ("seats[0].all", "20"), ("seats[0].frontLine", "19"), ("seats[0].managers", "1"), ("seats[0].women", "6"), ("seats[0].dispatched", "1"),
            ("seats[1].all", "9"), ("seats[1].frontLine", "0"), ("seats[1].managers", "7"), ("seats[1].women", "4"), ("seats[1].dispatched", "0"),
        ];

        using var shown = await form.SendAsync([.. typed, ("do", "adjust")]);
        var page = await shown.Content.ReadAsStringAsync();
        page.ShouldContain("少1名");
        page.ShouldContain("不少于30名");
        page.ShouldContain("不符合</span>");
        (await term.RecordAsync()).Seats.ShouldBeNull();

        using var refused = await form.Again(page).SendAsync([.. typed, ("do", "save")]);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("职工代表共29名，至少应有30名。");
        (await term.RecordAsync()).Seats.ShouldBeNull();

        using var saved = await (await PostedForm.OpenAsync(union, address)).SendAsync(
            ("seats[0].all", "20"), ("seats[0].frontLine", "19"), ("seats[0].managers", "1"), ("seats[0].women", "6"), ("seats[0].dispatched", "1"),
            ("seats[1].all", "11"), ("seats[1].frontLine", "6"), ("seats[1].managers", "2"), ("seats[1].women", "4"), ("seats[1].dispatched", "0"),
            ("do", "save"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await term.RecordAsync()).Seats!.Seats.Select(s => s.Seats.All).ShouldBe([20, 11]);
    }

    [Fact]
    public async Task What_is_no_number_is_said_and_kept()
    {
        await using var served = await ServedInstallation.StartAsync();
        var term = await new WalkedTerm(served.Installation).ToTheSeatsAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var form = await PostedForm.OpenAsync(union, $"/cases/{term.Id}/do/plan-seats");

        using var shown = await form.SendAsync(("seats[0].all", "二十"), ("do", "save"));

        var page = await shown.Content.ReadAsStringAsync();
        page.ShouldContain("“车间”的名额应当是整数。");
        page.ShouldContain("value=\"二十\"");
        (await term.RecordAsync()).Seats.ShouldBeNull();
    }

    [Fact]
    public async Task A_seat_plan_is_for_the_union_and_for_its_turn()
    {
        await using var served = await ServedInstallation.StartAsync();
        var term = await new WalkedTerm(served.Installation).ToTheElectionsAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);

        using var late = await union.GetAsync($"/cases/{term.Id}/do/plan-seats");

        late.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Staff_are_counted_in_a_table_whose_blank_lines_are_passed_over()
    {
        await using var served = await ServedInstallation.StartAsync();
        served.Installation.Clock.MoveTo("2026-09-01");
        var opened = await served.Installation.SendAsync(Office.UnionOfficer, new OpenTerm { Term = 3 });
        using var union = await served.SignInAsync(Office.UnionOfficer);
        var form = await PostedForm.OpenAsync(union, $"/cases/{opened.Case}/do/count-staff");

        using var sent = await form.SendAsync(
            ("units[0].name", ""), ("units[0].all", ""), ("units[1].name", "车间"), ("units[1].all", "２００"), ("units[1].frontLine", "190"), ("units[2].name", " "));

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await union.GetStringAsync($"/cases/{opened.Case}")).ShouldContain("200人，1个选举单位");
    }

    [Fact]
    public async Task Shows_and_prints_who_was_elected_and_how_that_follows()
    {
        await using var served = await ServedInstallation.StartAsync();
        var term = await new WalkedTerm(served.Installation).ToTheRunningTermAsync();
        await term.DoAsync("2026-09-10", Office.UnionOfficer, new EndMandate { Number = 30, Reason = LeavingReason.Resigned, On = Day("2026-09-10"), Note = "本人辞去" });
        using var union = await served.SignInAsync(Office.UnionOfficer);

        var page = await union.GetStringAsync($"/cases/{term.Id}");
        foreach (var text in new[] { "名额30名，现有29名", "空缺1名", "2 × 190 = 380 ＞ 200", "自2026年9月10日起", "辞去代表：本人辞去", "登记补选", "/congress/terms/new?term=4" })
        {
            page.ShouldContain(text);
        }

        (await union.GetStringAsync($"/cases/{term.Id}/roll/print")).ShouldContain("第三届职工代表大会职工代表名册");
        var proof = await union.GetStringAsync($"/cases/{term.Id}/elections/1/print");
        proof.ShouldContain("选举计算说明");
        proof.ShouldContain("3 × 200 = 600 ≥ 2 × 200 = 400");
        (await union.GetStringAsync($"/cases/{term.Id}/seats/print")).ShouldContain("职工代表名额分配表");
        (await union.GetStringAsync("/congress/terms")).ShouldContain("第三届职工代表大会代表选举");
    }

    [Theory]
    [InlineData("roll/print")]
    [InlineData("elections/1/print")]
    [InlineData("seats/print")]
    public async Task Nothing_prints_before_it_is_there(string paper)
    {
        await using var served = await ServedInstallation.StartAsync();
        var term = await new WalkedTerm(served.Installation).ToTheSeatsAsync();
        using var union = await served.SignInAsync(Office.UnionOfficer);

        using var answer = await union.GetAsync($"/cases/{term.Id}/{paper}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_term_is_opened_on_its_page_and_by_the_union_alone()
    {
        await using var served = await ServedInstallation.StartAsync();
        served.Installation.Clock.MoveTo("2026-09-01");
        using var union = await served.SignInAsync(Office.UnionOfficer);
        using var sent = await (await PostedForm.OpenAsync(union, "/congress/terms/new?term=3")).SendAsync(("term", "3"));
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var hr = await served.SignInAsync(Office.HrDepartment);
        using var turnedAway = await hr.GetAsync("/congress/terms/new");
        turnedAway.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
