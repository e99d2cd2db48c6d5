using Domain;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

public sealed class ScreeningAMotion : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedMotion motion = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        motion = await WalkedMotion.OnAsync(installation);
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task What_is_not_filed_needs_a_written_reason()
    {
        await motion.ToTheCommitteeAsync();

        (await RefusalOf(() => motion.DoAsync("2026-09-11", Office.MotionsCommittee, new ScreenMotion { Outcome = ScreeningOutcome.Declined })))
            .ShouldBe("motions.decision-has-a-written-reason");
        (await RefusalOf(() => motion.DoAsync("2026-09-11", Office.MotionsCommittee, new ScreenMotion { Outcome = ScreeningOutcome.Merged, Reason = "同一事项。" })))
            .ShouldBe("motions.merger-has-its-lead-motion");
    }

    [Fact]
    public async Task The_first_decision_stays_beside_that_of_the_presidium()
    {
        await motion.ToTheCommitteeAsync();
        await motion.DoAsync("2026-09-11", Office.MotionsCommittee, new ScreenMotion { Outcome = ScreeningOutcome.Declined, Reason = "属于日常管理。" });
        await motion.DoAsync("2026-09-14", Office.Representative, new ObjectToScreening { Text = "关系全体职工。" });
        await motion.DoAsync("2026-09-15", Office.Presidium, new DecideObjection { Outcome = ScreeningOutcome.Filed });

        var record = await motion.RecordAsync();
        (record.Screening!.Outcome, record.Screening.By).ShouldBe((ScreeningOutcome.Declined, "提案审查委员会"));
        (record.Decision!.Outcome, record.Decision.By).ShouldBe((ScreeningOutcome.Filed, "主席团"));
        (await motion.RowAsync()).Decision.ShouldBe(ScreeningOutcome.Filed);
    }

    [Fact]
    public async Task A_mover_accepts_before_the_days_are_over()
    {
        await motion.ToTheCommitteeAsync();
        await motion.DoAsync("2026-09-11", Office.MotionsCommittee, new ScreenMotion { Outcome = ScreeningOutcome.ReturnedAsOpinion, Reason = "作为意见办理。" });

        (await motion.DoAsync("2026-09-12", Office.Representative, new AcceptScreening())).Outcome.ShouldBe("OpinionAccepted");
        (await motion.OwedAsync()).ShouldBe([("Motions.Assign", Office.UnionOfficer, "")]);
    }

    [Fact]
    public async Task Merged_both_change_together_and_the_lead_one_has_all_authors()
    {
        await motion.ToTheFilingAsync();
        var lead = motion.Id;
        installation.Clock.MoveTo("2026-09-12");
        var second = (await installation.SendAsync(WalkedMotion.Person(3), new OpenMotion
        {
            Topic = MotionTopic.Welfare, Title = "关于食堂夜餐的提案", Reasons = "夜班没有热饭。", Measures = "供应夜餐。", JointMovers = [WalkedMotion.IdOf(1), WalkedMotion.IdOf(2)],
        })).Case;
        await installation.SendAsync(WalkedMotion.Person(1), new ConfirmMotion { Case = second });
        await installation.SendAsync(WalkedMotion.Person(2), new ConfirmMotion { Case = second });
        await installation.SendAsync(WalkedMotion.Person(3), new MoveMotion { Case = second });
        await installation.SendAsync(Office.MotionsCommittee, new ScreenMotion
        {
            Case = second, Outcome = ScreeningOutcome.Merged, Reason = "同一事项。", Lead = lead,
        });

        (await motion.RecordAsync()).Authors.Select(a => a.Name).ShouldBe(["赵一", "钱二", "孙三", "李四"]);
        var merged = await installation.ReadAsync(s => s.Motions.SingleAsync(m => m.Case == second));
        (merged.State, merged.Decision).ShouldBe((MotionState.Merged, ScreeningOutcome.Merged));
        (await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == lead).OrderBy(e => e.Sequence).Select(e => e.Act).LastAsync())).ShouldBe("screen-motion");
    }

    private static async Task<string> RefusalOf(Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Refusal.Rule;
}
