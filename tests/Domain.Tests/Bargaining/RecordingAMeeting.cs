using Domain.Bargaining;
using static Domain.Tests.Days;

namespace Domain.Tests.Bargaining;

public sealed class RecordingAMeeting
{
    private static readonly IReadOnlyList<string> Everybody =
        [.. CaseBuilder.WorkerList.Concat(CaseBuilder.EmployerList).Select(m => m.Name)];

    [Fact]
    public void Numbers_the_meetings_and_keeps_who_was_there_once()
    {
        BargainingCase bargaining = Ready();

        bargaining.RecordMeeting(
            Report("2026-10-13") with { Present = [" 工会主席 ", "人力资源总监", "工会主席", "旁听人员", ""] },
            Acting.UnionOfficer("2026-10-14"));

        var meeting = bargaining.Record.Meetings.ShouldHaveSingleItem();
        meeting.Number.ShouldBe(1);
        meeting.HeldOn.ShouldBe(Day("2026-10-13"));
        meeting.Present.ShouldBe(["工会主席", "人力资源总监", "旁听人员"]);
    }

    [Fact]
    public void The_chiefs_chair_in_turn()
    {
        BargainingCase bargaining = Ready().WithMeetingOn("2026-10-13", Side.Worker);

        Refused.By(
            "bargaining.chair-alternates", "BJ-07",
            () => bargaining.RecordMeeting(Report("2026-10-20"), Acting.Hr("2026-10-20")),
            ("last", "Worker"), ("now", "Worker")).Field.ShouldBe("Chair");
        bargaining.RecordMeeting(Report("2026-10-20") with { Chair = Side.Employer }, Acting.Hr("2026-10-20"));
        bargaining.Record.Meetings[^1].Number.ShouldBe(2);
    }

    [Fact]
    public void For_wages_the_chiefs_chair_in_turn_by_the_general_rule_of_the_place() => Refused.By(
        "bargaining.chair-alternates", "BJ-07",
        () => Ready().OfWages().WithMeetingOn("2026-10-13").Build().RecordMeeting(Report("2026-10-20"), Acting.Hr("2026-10-20")),
        ("last", "Worker"), ("now", "Worker"));

    [Fact]
    public void In_Shanghai_the_chiefs_chair_together_and_nobody_s_turn_is_missed()
    {
        BargainingCase bargaining = Ready().In("310115").WithMeetingOn("2026-10-13", Side.Worker);

        bargaining.RecordMeeting(Report("2026-10-20"), Acting.Hr("2026-10-20"));

        bargaining.Record.Meetings.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("工会主席")]
    [InlineData(" 企业代表乙 ")]
    public void The_recorder_is_no_representative(string recorder) => Refused.By(
        "bargaining.recorder-is-neutral", "CC-24",
        () => Ready().Build().RecordMeeting(Report("2026-10-13") with { Recorder = recorder }, Acting.UnionOfficer("2026-10-14")),
        ("recorder", recorder.Trim()));

    [Fact]
    public void Somebody_of_each_side_was_there() => Refused.By(
        "bargaining.both-sides-were-present", null,
        () => Ready().Build().RecordMeeting(
            Report("2026-10-13") with { Present = ["工会主席", "旁听人员"] }, Acting.UnionOfficer("2026-10-14")),
        ("worker", "true"), ("employer", "false"));

    [Fact]
    public void The_chief_who_chaired_was_there() => Refused.By(
        "bargaining.chair-was-present", "BJ-07",
        () => Ready().Build().RecordMeeting(
            Report("2026-10-13") with { Present = ["职工代表甲", "人力资源总监"] }, Acting.UnionOfficer("2026-10-14")),
        ("chair", "Worker"), ("chief", "工会主席"));

    [Theory]
    [InlineData("2026-10-09")] // before the lists
    [InlineData("2026-10-15")] // tomorrow
    public void Is_refused_for_a_day_that_cannot_be(string day) => Refused.By(
        "bargaining.meeting-day-has-come", null,
        () => Ready().Build().RecordMeeting(Report(day), Acting.UnionOfficer("2026-10-14")),
        ("heldOn", day), ("notBefore", "2026-10-10"), ("today", "2026-10-14"));

    [Fact]
    public void Is_refused_for_a_day_before_the_last_meeting() => Refused.By(
        "bargaining.meeting-day-has-come", null,
        () => Ready().WithMeetingOn("2026-10-13").Build()
            .RecordMeeting(Report("2026-10-12") with { Chair = Side.Employer }, Acting.UnionOfficer("2026-10-14")),
        ("heldOn", "2026-10-12"), ("notBefore", "2026-10-13"), ("today", "2026-10-14"));

    [Fact]
    public void Is_refused_while_a_side_has_no_representatives() => Refused.By(
        "bargaining.both-sides-have-representatives", "BJ-02-parity",
        () => Ready().With(r => r with { Delegations = [r.Delegations[0]] }).Build()
            .RecordMeeting(Report("2026-10-13"), Acting.UnionOfficer("2026-10-14")),
        ("worker", "true"), ("employer", "false"));

    [Fact]
    public void Is_refused_while_the_sides_are_unequal() => Refused.By(
        "bargaining.sides-have-equal-numbers", "BJ-02-parity",
        () => Ready().With(r => r with
        {
            Delegations = [r.Delegations[0], r.Delegations[1] with { Members = [.. r.Delegations[1].Members.SkipLast(1)] }],
        }).Build().RecordMeeting(Report("2026-10-13"), Acting.UnionOfficer("2026-10-14")),
        ("own", "3"), ("other", "2"));

    [Fact]
    public void In_Beijing_it_is_refused_while_a_list_is_not_published() => Refused.By(
        "bargaining.representatives-are-published", "BJ-04",
        () => PublishedOn(null).Build().RecordMeeting(Report("2026-10-13"), Acting.UnionOfficer("2026-10-14")),
        ("workerOn", "2026-10-10"), ("employerOn", ""), ("meetingOn", ""));

    [Fact]
    public void In_Beijing_it_is_refused_where_a_list_was_published_after_the_meeting() => Refused.By(
        "bargaining.representatives-are-published", "BJ-04",
        () => PublishedOn("2026-10-14").Build().RecordMeeting(Report("2026-10-13"), Acting.UnionOfficer("2026-10-14")),
        ("workerOn", "2026-10-10"), ("employerOn", "2026-10-14"), ("meetingOn", "2026-10-13"));

    [Fact]
    public void Elsewhere_lists_need_not_be_published()
    {
        BargainingCase bargaining = PublishedOn(null).In("130000");

        bargaining.RecordMeeting(Report("2026-10-13"), Acting.UnionOfficer("2026-10-14"));

        bargaining.Record.Meetings.Count.ShouldBe(1);
    }

    [Fact]
    public void Is_refused_while_the_bargaining_is_suspended() => Refused.By(
        "bargaining.bargaining-goes-on", "CC-26",
        () => Ready().WithSuspension("2026-10-12", "2026-11-12").Build()
            .RecordMeeting(Report("2026-10-13"), Acting.UnionOfficer("2026-10-14")),
        ("suspendedSince", "2026-10-12"));

    [Fact]
    public void Is_refused_once_the_draft_is_closed() => Refused.By(
        "bargaining.text-is-unchanged", null,
        () => Ready().WithDraftClosedOn("2026-10-12").Build().RecordMeeting(Report("2026-10-13"), Acting.UnionOfficer("2026-10-14")),
        ("closedOn", "2026-10-12"));

    [Fact]
    public void Is_refused_without_minutes() => Refused.By(
        "bargaining.text-is-within-its-bounds", null,
        () => Ready().Build().RecordMeeting(Report("2026-10-13") with { Minutes = "" }, Acting.UnionOfficer("2026-10-14")),
        ("field", "Minutes"), ("length", "0"), ("least", "1"), ("most", "20000"));

    private static CaseBuilder Ready() => A.Case.JustOpened().WithRepresentativesSince("2026-10-10");

    private static CaseBuilder PublishedOn(string? employer) => Ready().With(r => r with
    {
        Delegations = [r.Delegations[0], r.Delegations[1] with { PublishedOn = DayOrNone(employer) }],
    });

    private static MeetingReport Report(string day) => new(Day(day), "第一会议室", Side.Worker, "记录员", Everybody, "双方交换意见。");
}
