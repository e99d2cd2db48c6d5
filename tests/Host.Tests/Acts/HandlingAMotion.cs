using Domain;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Pipeline;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

public sealed class HandlingAMotion : IAsyncLifetime
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
    public async Task Each_department_has_a_duty_while_it_is_its_turn()
    {
        await motion.ToTheDepartmentsAsync();
        (await DepartmentsAsync()).ShouldBe(["后勤部"]);
        await motion.DoAsync("2026-09-21", Office.Department, new DraftMotionAnswer { Grade = AnswerGrade.Done, Text = "已办。" });
        (await DepartmentsAsync()).ShouldBe(["财务部"]);
        await motion.DoAsync("2026-09-22", WalkedMotion.Finance, new SignMotionAnswer { Signer = "周财" });
        (await DepartmentsAsync()).ShouldBe(["后勤部"]);
        await motion.DoAsync("2026-09-22", Office.Department, new DraftMotionAnswer { Grade = AnswerGrade.Done, Text = "改了一处。" });
        (await DepartmentsAsync()).ShouldBe(["财务部"]);
    }

    [Fact]
    public async Task The_answer_waits_for_every_signature_and_a_co_handler_does_not_answer()
    {
        await motion.ToTheDepartmentsAsync();
        (await RefusalOf(() => motion.DoAsync("2026-09-21", WalkedMotion.Finance, new DraftMotionAnswer { Grade = AnswerGrade.Done, Text = "已办。" })))
            .ShouldBe("motions.lead-department-answers");
        (await RefusalOf(() => motion.DoAsync("2026-09-21", Office.Department, new DraftMotionAnswer { Grade = AnswerGrade.Done, Text = " " })))
            .ShouldBe("motions.answer-has-text");
        await motion.DoAsync("2026-09-21", Office.Department, new DraftMotionAnswer { Grade = AnswerGrade.Done, Text = "已办。" });

        (await RefusalOf(() => motion.DoAsync("2026-09-21", Office.Department, new SendMotionAnswer { Number = "复1号", Signer = "郑勤" })))
            .ShouldBe("motions.every-co-handler-has-signed");
    }

    [Fact]
    public async Task A_department_without_a_part_does_not_see_it()
    {
        await motion.ToTheDepartmentsAsync();
        var other = new AccountId(Guid.NewGuid());
        await installation.ReadAsync(async s =>
        {
            s.Offices.Add(new() { Account = other, Office = Office.Department, Unit = installation.Employer, Title = "生产部", Holder = "生产部" });
            return await s.SaveChangesAsync();
        });

        await Should.ThrowAsync<NotFoundException>(() => motion.DoAsync("2026-09-21", other, new HandBackMotion { Reason = "不归我部。" }));
    }

    [Fact]
    public async Task What_is_anothers_goes_back_and_is_assigned_anew()
    {
        await motion.ToTheDepartmentsAsync();
        (await motion.DoAsync("2026-09-15", Office.Department, new HandBackMotion { Reason = "应由生产部办理。" })).Outcome.ShouldBe("HandedBack");

        (await motion.OwedAsync()).ShouldBe([("Motions.Assign", Office.UnionOfficer, "")]);
    }

    [Fact]
    public async Task It_is_urged_supervised_and_extended_once()
    {
        await motion.ToTheDepartmentsAsync();
        await motion.DoAsync("2026-09-28", Office.UnionOfficer, new UrgeMotion { Text = "请抓紧办理。" });
        await motion.DoAsync("2026-09-29", Office.UnionOfficer, new SuperviseMotion { Number = "工督1号", Text = "请督促。" });
        await motion.DoAsync("2026-09-30", Office.UnionOfficer, new ExtendMotion { Until = Day("2026-10-30"), Reason = "需要招标。" });

        (await RefusalOf(() => motion.DoAsync("2026-10-08", Office.UnionOfficer, new ExtendMotion { Until = Day("2026-11-30"), Reason = "再延。" })))
            .ShouldBe("motions.extension-is-the-first");
        (await installation.ReadAsync(s => s.Duties.Where(d => d.Case == motion.Id && d.Owed).Select(d => d.Due).Distinct().SingleAsync()))
            .ShouldBe(Day("2026-10-30"));
    }

    [Fact]
    public async Task A_co_handler_who_never_signs_makes_it_the_leaders_and_the_register_says_whose_signature_is_missing()
    {
        await motion.ToTheDepartmentsAsync();
        await motion.DoAsync("2026-09-21", Office.Department, new DraftMotionAnswer { Grade = AnswerGrade.Done, Text = "已办。" });
        var row = await motion.RowAsync();
        var item = new Host.Motions.MotionItem(row, "工会");

        item.HolderOn(Day("2026-10-14")).ShouldBe(HolderKind.CoHandlers);
        item.DaysOn(Day("2026-09-22")).ShouldBe(2);
        item.HolderOn(Day("2026-10-15")).ShouldBe(HolderKind.Leader);
        item.NamesOn(Day("2026-10-15")).ShouldBe("副总经理");
        item.DaysOn(Day("2026-10-15")).ShouldBe(1);
        row.AwaitedSignatures.ShouldBe("财务部");
        (await motion.OwedAsync()).ShouldContain(("Motions.Handle", Office.ResponsibleLeader, "副总经理"));
    }

    [Fact]
    public async Task Dissatisfied_it_is_handled_again_by_the_next_higher_leader_and_then_closed()
    {
        await motion.ToTheAnswerAsync();
        (await RefusalOf(() => motion.DoAsync("2026-09-26", WalkedMotion.Person(3), new RateAnswer { Value = Satisfaction.Satisfied })))
            .ShouldBe("motions.rater-is-an-author");
        (await RefusalOf(() => motion.DoAsync("2026-09-26", Office.UnionOfficer, new RateAnswer { Value = Satisfaction.Satisfied, OnBehalfOf = WalkedMotion.IdOf(1) })))
            .ShouldBe("motions.person-is-on-paper");
        await motion.RateAsync("2026-09-28", Satisfaction.Dissatisfied);

        (await RefusalOf(() => motion.AssignAsync("2026-09-29", "副总经理"))).ShouldBe("motions.handling-again-is-by-a-higher-leader");
        await motion.AssignAsync("2026-09-29", "总经理", isHighest: true);
        (await RefusalOf(() => motion.DoAsync("2026-09-30", Office.ResponsibleLeader, new UrgeMotion { Text = "请尽快办理。" })))
            .ShouldBe("motions.leader-of-this-round-acts");
        await motion.AnswerAsync("2026-10-12");
        await motion.RateAsync("2026-10-13", Satisfaction.Satisfied);
        await motion.DoAsync("2026-10-14", Office.UnionOfficer, new CloseMotion { Summary = "已落实。" });

        (await motion.RecordAsync()).Rounds.Count.ShouldBe(2);
        (await motion.RowAsync()).State.ShouldBe(MotionState.Closed);
        (await motion.OwedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_planned_comes_back_until_it_is_done_and_then_satisfaction_is_asked_again()
    {
        await motion.ToTheDepartmentsAsync();
        await motion.AnswerAsync("2026-09-25", AnswerGrade.Planned, Day("2027-06-30"));
        await motion.RateAsync("2026-09-28", Satisfaction.Satisfied);
        (await motion.RowAsync()).NextOn.ShouldBe(Day("2026-12-28"));

        await motion.DoAsync("2026-12-28", Office.Department, new ReportPlan { Report = "已招标。", PlannedFor = Day("2027-06-30") });
        (await motion.DoAsync("2027-03-26", Office.Department, new ReportPlan { Report = "已完成。", IsDone = true })).Outcome.ShouldBe("PlanDone");

        (await motion.OwedAsync()).ShouldAllBe(d => d.Type == "Motions.RateAnswer");
        (await motion.OwedAsync()).Count.ShouldBe(3);
    }

    private async Task<IEnumerable<string>> DepartmentsAsync() =>
        (await motion.OwedAsync()).Where(d => d.Office == Office.Department).Select(d => d.Holder);

    private static async Task<string> RefusalOf(Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Refusal.Rule;
}
