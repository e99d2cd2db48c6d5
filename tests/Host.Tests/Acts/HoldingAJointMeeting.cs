using Domain;
using Domain.Congress.Sessions;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Acts.Motions;
using Host.Persistence;
using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Acts;

/// <summary>The mid-year joint meeting of 2027-07-20, from the drafted report to its minutes.</summary>
public sealed class HoldingAJointMeeting : IAsyncLifetime
{
    private const string On = "2027-07-20";
    private Installation installation = null!;
    private WalkedSession meeting = null!;

    public async Task InitializeAsync()
    {
        installation = await Installation.OnSqliteAsync();
        await new WalkedSession(installation).ToTheResolutionsAsync();
        meeting = await WalkedJointMeeting.OpenedAsync(installation, "2027-07-02");
    }

    public Task DisposeAsync() => installation.DisposeAsync().AsTask();

    [Fact]
    public async Task Its_report_is_edited_by_both_sides_heard_and_kept_as_it_was_heard()
    {
        (await OwedAsync()).ShouldBe([("Congress.FillReport", Office.HrDepartment), ("Congress.PrepareJointMeeting", Office.UnionOfficer)]);
        await meeting.DoAsync("2027-07-05", Office.HrDepartment, new WriteReport { Part = ReportPart.Operations, Text = "上半年完成计划的51%。" });
        await meeting.DoAsync("2027-07-05", Office.HrDepartment, new WriteReport { Part = ReportPart.Plan, Text = "下半年保交付。" });
        await meeting.DoAsync("2027-07-06", Office.UnionOfficer, new WriteReport { Part = ReportPart.Exceptions, Text = "一个步骤逾期，请会议督促。" });
        (await OwedAsync()).ShouldBe([("Congress.PrepareJointMeeting", Office.UnionOfficer)]);
        await HeardAsync();

        var record = await meeting.RecordAsync();
        record.HeardReport!.On.ShouldBe(Day(On));
        record.ReportSections.Select(s => s.Part).ShouldBe([ReportPart.Exceptions, ReportPart.Resolutions, ReportPart.Motions, ReportPart.Operations, ReportPart.Plan]);
        record.ReportSections[0].Text.ShouldBe("一个步骤逾期，请会议督促。");
        record.ReportSections[1].Text.ShouldStartWith("共有大会决议1项，1个步骤。");
        var file = await installation.ReadAsync(s => s.Files.SingleAsync(f => f.Id == record.HeardReport.File));
        (file.Case, file.Name, file.Size > 1_000).ShouldBe((meeting.Id, "鑫巴蜀餐饮2027年年中职工代表大会决议执行情况和提案办理情况的报告.docx", true));
        (await Should.ThrowAsync<RefusedException>(() => meeting.DoAsync(On, Office.UnionOfficer, new WriteReport { Part = ReportPart.Exceptions, Text = "另一种说法" })))
            .Refusal.Rule.ShouldBe("congress.report-is-still-a-draft");
    }

    [Fact]
    public async Task A_question_is_a_suggestion_at_once_with_its_department_and_ledger()
    {
        await WalkedMotion.OnAsync(installation);
        await HeardAsync();
        await meeting.DoAsync(On, Office.UnionOfficer, new RecordQuestion
        {
            Item = 1, Asker = 2, Topic = MotionTopic.Welfare, Title = "夜餐", Text = "何时恢复夜餐？", Department = "后勤部", Leader = "副总经理",
        });
        await meeting.DoAsync(On, Office.UnionOfficer, new RecordQuestion { Item = 1, Asker = 1, Title = "安全带", Text = "何时换完？" });

        var questions = (await meeting.RecordAsync()).Questions;
        var first = await installation.ReadAsync(s => s.Motions.SingleAsync(m => m.Case == questions[0].Suggestion));
        (first.Number, first.State, first.IsOpinion, first.Department, first.Title).ShouldBe((questions[0].SuggestionNumber, MotionState.Handling, true, "后勤部", "夜餐"));
        first.NextOn.ShouldBe(Day("2027-08-19"));
        (await DutiesAsync(questions[0].Suggestion)).ShouldContain(("Motions.Handle", Office.Department, "后勤部"));
        (await installation.ReadAsync(s => s.Ledger.Where(e => e.Case == questions[0].Suggestion).OrderBy(e => e.Sequence).Select(e => e.Outcome).ToListAsync()))
            .ShouldBe([null, "BecameOpinion", "Assigned"]);
        (await DutiesAsync(questions[1].Suggestion)).ShouldBe([("Motions.Assign", Office.UnionOfficer, "")]);
    }

    [Fact]
    public async Task It_ends_with_its_minutes_where_nothing_is_decided()
    {
        await HeardAsync();
        await meeting.DoAsync(On, Office.UnionOfficer, new CloseMeeting());
        (await meeting.OpenAsync()).ShouldBe(["Congress.SettleMinutes"]);
        await meeting.DoAsync(On, Office.UnionOfficer, new SettleMinutes { Remarks = "下次报告进度。" });
        await meeting.DoAsync(On, Office.UnionOfficer, new FinishResolutions());

        (await installation.ReadAsync(s => s.Cases.Where(c => c.Id == meeting.Id).Select(c => c.Ended).SingleAsync())).ShouldBeTrue();
    }

    private async Task HeardAsync()
    {
        await meeting.DoAsync("2027-07-06", Office.UnionOfficer, new FinishPreparation());
        await meeting.DoAsync("2027-07-06", Office.UnionOfficer, new CallSession { PlannedFor = Day(On), Time = "9:00", Place = "会议室" });
        await meeting.DoAsync(On, Office.UnionOfficer, new CheckIn { Numbers = [1, 2, 3, 4, 5, 6] });
        await meeting.DoAsync(On, Office.UnionOfficer, new HearReport { Item = 1, Summary = "已听取" });
    }

    private async Task<List<(string Type, Office Office)>> OwedAsync() =>
        [.. (await DutiesAsync(meeting.Id)).Select(d => (d.Type, d.Office))];

    private Task<List<(string Type, Office Office, string Holder)>> DutiesAsync(CaseId id) => installation.ReadAsync(async s =>
        (await s.Duties.Where(d => d.Case == id && d.Owed).OrderBy(d => d.Type).ThenBy(d => d.Office).ToListAsync())
        .ConvertAll(d => (d.Type, d.Office, d.Holder)));
}
