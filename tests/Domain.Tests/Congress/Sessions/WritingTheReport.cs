using Domain.Calendar;
using Domain.Congress.Rules;
using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

/// <summary>The report on resolutions and motions, drafted by the program and edited until the joint meeting has heard it.</summary>
public sealed class WritingTheReport
{
    private static readonly ActMoment Union = Acting.UnionOfficer("2027-07-02");
    private static readonly FileId File = new(new Guid(7, 0, 0, new byte[8]));

    [Fact]
    public void What_nobody_wrote_is_not_kept_and_what_the_union_wrote_stands_in_its_order()
    {
        var meeting = Drafted();
        meeting.WriteReport(ReportPart.Motions, "提案办理总体良好。", Union);
        meeting.WriteReport(ReportPart.Exceptions, "两个步骤逾期，请会议督促。", Union);

        meeting.Record.ReportSections.Select(s => (s.Part, s.By)).ShouldBe([(ReportPart.Exceptions, "工会主席"), (ReportPart.Motions, "工会主席")]);
    }

    [Fact]
    public void Emptied_the_programs_draft_comes_back()
    {
        var meeting = Drafted();
        meeting.WriteReport(ReportPart.Motions, "提案办理总体良好。", Union);
        meeting.WriteReport(ReportPart.Motions, " ", Union);

        meeting.Record.ReportSections.ShouldBeEmpty();
    }

    [Fact]
    public void The_management_fills_in_its_own_two_parts_and_is_asked_to()
    {
        var meeting = Drafted();
        meeting.Tasks.ShouldHaveSingleItem().Type.ShouldBe("Congress.FillReport");
        meeting.WriteReport(ReportPart.Operations, "上半年完成计划的51%。", Acting.Hr("2027-07-03"));
        meeting.PartsToFill.ShouldBe([ReportPart.Plan]);
        meeting.WriteReport(ReportPart.Plan, "下半年保交付。", Acting.Hr("2027-07-03"));

        meeting.Tasks.ShouldBeEmpty();
    }

    [Fact]
    public void The_other_parts_are_not_the_managements() => Refused.By(
        "congress.report-part-is-theirs", null, () => Drafted().WriteReport(ReportPart.Exceptions, "没有问题。", Acting.Hr("2027-07-03")),
        ("part", "Exceptions"), ("by", "HrDepartment"));

    [Fact]
    public void As_it_was_heard_it_stays()
    {
        var meeting = Drafted();
        meeting.WriteReport(ReportPart.Motions, "提案办理总体良好。", Union);
        meeting.FreezeReport(new Dictionary<ReportPart, string> { [ReportPart.Exceptions] = "没有逾期。", [ReportPart.Motions] = "提案办理总体良好。", [ReportPart.Plan] = "" }, File, Union);

        meeting.Record.HeardReport.ShouldBe(new HeardReport(Day("2027-07-02"), File));
        meeting.Record.ReportSections.Select(s => (s.Part, s.Text)).ShouldBe([(ReportPart.Exceptions, "没有逾期。"), (ReportPart.Motions, "提案办理总体良好。")]);
        meeting.Tasks.ShouldBeEmpty();
        Refused.By("congress.report-is-still-a-draft", null, () => meeting.WriteReport(ReportPart.Motions, "另一种说法。", Union), ("isListed", "true"));
    }

    [Fact]
    public void Where_no_report_is_on_the_list_there_is_none_to_write() => Refused.By(
        "congress.report-is-still-a-draft", null, () => A.Session.Opened().WriteReport(ReportPart.Motions, "提案", Union), ("isListed", "false"));

    [Theory]
    [InlineData(5, 1, true)]
    [InlineData(9, 30, true)]
    [InlineData(4, 30, false)]
    [InlineData(10, 1, false)]
    [InlineData(6, 31, false)]
    public void The_joint_meeting_is_opened_in_summer(int month, int day, bool holds) => new JointMeetingIsInSummer(new YearDay(month, day)).Holds.ShouldBe(holds);

    private static Session Drafted()
    {
        var meeting = A.Session.Of(SessionKind.JointMeeting).Opened();
        meeting.PutReport(ReportSource.MidYear);
        return meeting;
    }
}
