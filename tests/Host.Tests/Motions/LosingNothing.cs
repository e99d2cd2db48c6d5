using Domain;
using Domain.Calendar;
using Domain.Motions;
using Domain.Motions.Import;
using Domain.Organisations;
using Host.Acts.Motions;
using Host.Persistence.Rows;
using Host.Scheduling;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Motions;

/// <summary>Whatever way a motion comes in and however long everybody is silent: somebody has it, it stands somewhere, and a day says what is next.</summary>
public sealed class LosingNothing : IAsyncLifetime
{
    private Installation installation = null!;
    private WalkedMotion motion = null!;

    private static readonly OpenMotion Text = new()
    {
        Topic = MotionTopic.Safety, Title = "关于检测行车的提案", Reasons = "行车老旧。", Measures = "每季检测。",
    };

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        motion = await WalkedMotion.OnAsync(installation);
        installation.Clock.MoveTo(WalkedMotion.Moved);
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Theory]
    [InlineData("alone")]
    [InlineData("jointly")]
    [InlineData("for-a-delegation")]
    [InlineData("from-paper")]
    [InlineData("after-the-last-day")]
    [InlineData("on-the-last-day")]
    [InlineData("imported-in-hand")]
    [InlineData("imported-planned")]
    [InlineData("asked-at-a-meeting")]
    [InlineData("asked-at-a-meeting-of-a-department")]
    public async Task By_every_way_in_it_has_an_owner_a_state_and_a_next_date(string way)
    {
        var id = await ComeInAsync(way);

        await HasAnOwnerAsync(id, Day(WalkedMotion.Moved));
        foreach (var day in (string[])["2026-09-15", "2026-10-01", "2026-11-15", "2027-03-01", "2027-12-01"])
        {
            await LetTimePassAsync(day);
            await HasAnOwnerAsync(id, Day(day));
        }
    }

    [Theory]
    [InlineData(ScreeningOutcome.Declined)]
    [InlineData(ScreeningOutcome.ReturnedAsOpinion)]
    public async Task A_decision_that_nobody_answers_stands_when_its_days_are_over(ScreeningOutcome outcome)
    {
        await motion.ToTheCommitteeAsync();
        await motion.DoAsync("2026-09-11", Office.MotionsCommittee, new ScreenMotion { Outcome = outcome, Reason = "属于日常管理。" });
        await HasAnOwnerAsync(motion.Id, Day("2026-09-11"));
        await LetTimePassAsync("2026-10-20");

        await HasAnOwnerAsync(motion.Id, Day("2026-10-20"));
        (await motion.RowAsync()).State.ShouldBe(outcome == ScreeningOutcome.Declined ? MotionState.Declined : MotionState.Assigning);
    }

    [Theory]
    [InlineData(Satisfaction.Satisfied, MotionState.Closing)]
    [InlineData(Satisfaction.Dissatisfied, MotionState.Assigning)]
    public async Task Of_a_rating_that_only_one_gave_that_one_decides_when_the_days_are_over(Satisfaction value, MotionState state)
    {
        await motion.ToTheAnswerAsync();
        await motion.DoAsync("2026-09-28", WalkedMotion.Person(1), new RateAnswer { Value = value });
        await LetTimePassAsync("2026-10-20");

        (await motion.RowAsync()).State.ShouldBe(state);
        await HasAnOwnerAsync(motion.Id, Day("2026-10-20"));
    }

    [Fact]
    public async Task A_plan_that_nobody_reports_on_becomes_its_leaders()
    {
        await motion.ToTheDepartmentsAsync();
        await motion.AnswerAsync("2026-09-25", AnswerGrade.Planned, Day("2027-06-30"));
        await LetTimePassAsync("2026-10-20");
        await HasAnOwnerAsync(motion.Id, Day("2026-10-20"));

        var item = new Host.Motions.MotionItem(await motion.RowAsync(), "");
        item.HolderOn(Day("2027-06-01")).ShouldBe(HolderKind.Leader);
        await HasAnOwnerAsync(motion.Id, Day("2027-06-01"));
    }

    private async Task<CaseId> ComeInAsync(string way)
    {
        if (way.StartsWith("imported"))
        {
            return (await installation.SendAsync(Office.UnionOfficer, Imported(way.EndsWith("planned")))).Case;
        }

        if (way.StartsWith("asked"))
        {
            return await WalkedJointMeeting.AskedAsync(installation, WalkedMotion.Moved, way.EndsWith("department") ? "后勤部" : "");
        }

        if (way.Contains("last-day"))
        {
            installation.Clock.MoveTo("2026-09-01");
            await installation.SendAsync(Office.UnionOfficer, new CallForMotions
            {
                Title = "第三届第二次职代会", LastDay = Day(way.StartsWith("on") ? WalkedMotion.Moved : "2026-09-06"),
            });
            installation.Clock.MoveTo(WalkedMotion.Moved);
        }

        var by = way == "from-paper" ? Office.UnionOfficer : Office.Representative;
        var id = (await installation.SendAsync(by, Text with
        {
            JointMovers = way == "jointly" ? [WalkedMotion.IdOf(1), WalkedMotion.IdOf(2)] : [],
            ForDelegation = way == "for-a-delegation",
            OnBehalfOf = way == "from-paper" ? WalkedMotion.IdOf(1) : null,
        })).Case;
        foreach (var joint in way == "jointly" ? new[] { 1, 2 } : [])
        {
            await installation.SendAsync(WalkedMotion.Person(joint), new ConfirmMotion { Case = id });
        }

        await installation.SendAsync(by, new MoveMotion { Case = id });
        return id;
    }

    private ImportMotion Imported(bool planned) => new()
    {
        Union = installation.Union,
        Motion = new()
        {
            MovedOn = Day("2025-03-01"),
            Text = new(Text.Topic, Text.Title, Text.Reasons, Text.Measures),
            Movers = ["赵一"],
            State = planned ? ImportedState.Planned : ImportedState.Handling,
            Department = "后勤部",
            Leader = "副总经理",
            AssignedOn = Day("2025-03-10"),
            Due = planned ? null : Day("2026-09-30"),
            Answer = planned ? "列入计划。" : "",
            Grade = planned ? AnswerGrade.Planned : null,
            AnsweredOn = planned ? Day("2025-04-01") : null,
            PlannedFor = planned ? Day("2026-06-30") : null,
        },
        File = "2025.xlsx",
        Sha256 = new string('a', 64),
        Row = 2,
    };

    private async Task LetTimePassAsync(string day)
    {
        installation.Clock.MoveTo(day);
        await installation.Get<DeadlineSweep>().RunAsync(Shanghai.At(Day(day), new TimeOnly(0, 1)), CancellationToken.None);
    }

    private async Task HasAnOwnerAsync(CaseId id, DateOnly today)
    {
        var row = await installation.ReadAsync(s => s.Motions.SingleAsync(m => m.Case == id));
        var owed = await installation.ReadAsync(s => s.Duties.Where(d => d.Case == id && d.Owed).ToListAsync());
        var item = new Host.Motions.MotionItem(row, "");

        item.NamesOn(today).ShouldNotBeEmpty();
        if (row.NextOn is null)
        {
            row.State.ShouldBeOneOf(MotionState.Closed, MotionState.Merged, MotionState.Declined, MotionState.Withdrawn);
            owed.ShouldBeEmpty();
        }
        else
        {
            item.DaysOn(today).ShouldBeGreaterThan(0);
            owed.ShouldNotBeEmpty();
            owed.ShouldAllBe(duty => duty.Due == row.NextOn);
        }
    }
}
