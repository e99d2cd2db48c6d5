using System.Net;
using Domain;
using Domain.Motions;
using Domain.Motions.Awards;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Motions.Awards;
using Host.Pipeline;
using Host.Tests.Api;
using Host.Tests.Building;
using Host.Tests.Documents;
using Host.Tests.Pages;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Motions.Awards;

/// <summary>From the union's rule over nomination, scores and votes to the award and the casebook, as the offices do it on their pages.</summary>
public sealed class AwardingTheYearsBest
{
    private const string Address = "/motions/awards";

    [Fact]
    public async Task A_closed_motion_is_proposed_nominated_scored_voted_for_awarded_and_printed()
    {
        await using var served = await ServedInstallation.StartAsync();
        var motion = await ClosedAsync(served.Installation);
        using var officer = await served.SignInAsync(Office.UnionOfficer);
        var page = await officer.GetStringAsync(Address);
        page.ShouldContain("本工会还没有设定评选办法");
        page.ShouldContain("3人评价，3人满意");
        (await officer.GetAsync($"{Address}/2026/casebook.docx")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        new SomethingIsAwarded(2026, 0).Explain().Message.Zh.ShouldBe("2026年度还没有评定优秀提案，不能形成案例集。");

        await SendAsync(officer, "nominate", ("case", $"{motion.Id}"));
        await RefusedAsync("motions.nominated-are-no-fewer-than-awarded", () => served.Installation.SendAsync(Office.UnionOfficer, Rule with { Most = 2 }));
        await served.Installation.SendAsync(Office.UnionOfficer, Rule);
        await motion.DoAsync("2026-10-07", Office.MotionsCommittee, new ScoreMotion { Points = 88 });
        await RefusedAsync("motions.award-voter-is-no-author", () => motion.DoAsync("2026-10-07", WalkedMotion.Person(1), new VoteForMotion()));
        await motion.DoAsync("2026-10-07", WalkedMotion.Person(3), new VoteForMotion());
        (await officer.GetStringAsync(Address)).ShouldContain("56.50", Case.Sensitive, "half of 88.00 and half of 25.00, one vote of four");

        await motion.DoAsync("2026-10-07", Office.MotionsCommittee, new AwardMotion { Reason = "全体职工受益。" });
        (await officer.GetStringAsync($"/motions/{motion.Id}")).ShouldContain("2026年度优秀提案");
        (await motion.RowAsync()).AwardedFor.ShouldBe(2026);
        using var book = new OpenedPaper(await officer.GetByteArrayAsync($"{Address}/2026/casebook.docx"));
        book.ShouldBeValid();
        book.Text.ShouldContain("2026年度优秀提案案例集");
        book.Text.ShouldContain("全体职工受益。");
        book.Text.ShouldContain("一团职工代表");
        book.Text.ShouldNotContain("赵一", Case.Sensitive, "the unit names authors by their delegation only");
        await TheRuleBoundsTheNumberAsync(served);
    }

    [Fact]
    public async Task The_page_is_open_to_those_who_give_it_and_those_who_vote()
    {
        await using var served = await ServedInstallation.StartAsync();
        foreach (var office in Enum.GetValues<Office>().Where(o => o != Office.System))
        {
            using var client = await served.SignInAsync(office);
            var open = office is Office.UnionOfficer or Office.MotionsCommittee or Office.Presidium or Office.Representative;
            (await client.GetAsync(Address)).StatusCode.ShouldBe(open ? HttpStatusCode.OK : HttpStatusCode.Forbidden, $"{office}");
            (await client.GetAsync($"{Address}/rule")).StatusCode.ShouldBe(office == Office.UnionOfficer ? HttpStatusCode.OK : HttpStatusCode.Forbidden, $"{office}");
        }
    }

    private static readonly SetAwardRule Rule = new()
    {
        Source = "优秀提案评选办法", Most = 1, MostNominated = 1, NeedsClosed = true, NeedsSatisfied = true, CommitteePercent = 50, Names = AwardNames.DelegationOnly,
    };

    private static async Task TheRuleBoundsTheNumberAsync(ServedInstallation served)
    {
        var second = await ClosedAsync(served.Installation);
        await RefusedAsync("motions.awards-are-within-the-rule", () => second.DoAsync("2026-10-10", Office.UnionOfficer, new NominateMotion { Reason = "也好。" }));
    }

    private static async Task<WalkedMotion> ClosedAsync(Installation installation)
    {
        var motion = await (installation.Clock.GetUtcNow().Month == 9 ? WalkedMotion.OnAsync(installation) : Task.FromResult(new WalkedMotion(installation)));
        await motion.ToTheAnswerAsync();
        await motion.RateAsync("2026-09-28", Satisfaction.Satisfied);
        await motion.DoAsync("2026-10-07", Office.UnionOfficer, new CloseMotion { Summary = "已落实。" });
        return motion;
    }

    private static async Task SendAsync(HttpClient client, string handler, params (string, string)[] typed)
    {
        var form = await PostedForm.OpenAsync(client, Address, handler);
        using var answer = await form.SendAsync(typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    private static async Task RefusedAsync(string rule, Func<Task> act) =>
        (await Should.ThrowAsync<RefusedException>(act)).Refusal.Rule.ShouldBe(rule);
}
