using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class HandlingAMotion
{
    [Fact]
    public void Thirty_days_run_from_the_assignment_where_the_unit_says_nothing()
    {
        var motion = A.Motion.Assigned();

        motion.Record.Round!.FirstDue.ShouldBe(Day("2026-11-11"));
        motion.Record.Standing.ShouldBe(new(MotionState.Handling, Day("2026-10-12"), Day("2026-11-11")));
    }

    [Fact]
    public void The_units_own_days_go_before()
    {
        var motion = A.Motion.By(Mover, Second, Third, Fourth).WhereTheUnitWants(seconders: 3, workingDays: 20).Assigned();

        motion.Record.Round!.FirstDue.ShouldBe(Day("2026-11-09"));
    }

    [Fact]
    public void Each_department_has_one_part() => Refused.By(
        "motions.each-department-has-one-part", null,
        () => A.Motion.Filed().Assign(
            new(new("后勤部", "方案"), [new("财务部", "补贴"), new("后勤部", "窗口")], "副总经理", false), Acting.UnionOfficer("2026-10-12")),
        ("named", "3"), ("different", "2"));

    [Fact]
    public void A_department_hands_back_what_is_anothers_and_the_days_run_anew()
    {
        var motion = A.Motion.Assigned();

        motion.HandBack("后勤部", "食堂由物业公司管理。", Acting.Hr("2026-10-14")).ShouldBe("HandedBack");
        motion.HolderOn(Day("2026-10-15")).Kind.ShouldBe(HolderKind.Union);
        motion.Assign(new(new("物业公司", "方案"), [], "副总经理", false), Acting.UnionOfficer("2026-10-15")).ShouldBe("Assigned");

        motion.Record.Rounds[0].HandedBack!.Reason.ShouldBe("食堂由物业公司管理。");
        motion.Record.Round!.FirstDue.ShouldBe(Day("2026-11-16"));
    }

    [Fact]
    public void Only_a_department_with_a_part_hands_it_back() => Refused.By(
        "motions.department-handles-the-motion", null,
        () => A.Motion.Assigned().HandBack("生产部", "不属于", Acting.Hr("2026-10-14")), ("department", "生产部"));

    [Fact]
    public void The_time_is_prolonged_with_a_reason_and_once()
    {
        var motion = A.Motion.Assigned();
        motion.Extend(Day("2026-12-11"), "需要招标。", Acting.Hr("2026-11-11"));

        motion.Record.Standing.NextOn.ShouldBe(Day("2026-12-11"));
        motion.Record.Round!.FirstDue.ShouldBe(Day("2026-11-11"));
        Refused.By(
            "motions.extension-is-the-first", null, () => motion.Extend(Day("2026-12-31"), "还需要", Acting.Hr("2026-12-01")),
            ("until", "2026-12-11"));
    }

    [Theory]
    [InlineData("2026-11-12", "2026-12-11")]
    [InlineData("2026-11-11", "2026-11-11")]
    public void It_is_prolonged_while_it_runs_and_to_a_later_day(string today, string until) => Refused.By(
        "motions.extension-is-asked-in-time", null, () => A.Motion.Assigned().Extend(Day(until), "需要招标。", Acting.Hr(today)),
        ("today", today), ("lastDay", "2026-11-11"), ("until", until));

    [Fact]
    public void Reminders_and_letters_stay_on_record()
    {
        var motion = A.Motion.Assigned();
        motion.Urge("请按期答复。", Acting.UnionOfficer("2026-11-01"));
        motion.Supervise("督〔2026〕3号", "请副总经理督促办理。", Acting.UnionOfficer("2026-11-12"));

        motion.Record.Round!.Urgings.ShouldHaveSingleItem().On.ShouldBe(Day("2026-11-01"));
        motion.Record.Round.Letters.ShouldHaveSingleItem().Number.ShouldBe("督〔2026〕3号");
        Should.Throw<RefusedException>(() => motion.Supervise("督〔2026〕4号", " ", Acting.UnionOfficer("2026-11-13"))).Refusal.Field.ShouldBe("Text");
    }

    [Fact]
    public void What_ran_for_a_department_runs_on_where_it_leads_again_after_handing_back()
    {
        var motion = A.Motion.Assigned();
        motion.Extend(Day("2026-11-30"), "等待招标。", Acting.Hr("2026-11-01"));
        motion.HandBack("后勤部", "不属于本部门。", Acting.Hr("2026-12-02"));

        motion.Assign(Assignment("副总经理"), Acting.UnionOfficer("2026-12-03"));

        motion.Record.Round!.Due.ShouldBe(Day("2026-11-30"));
        motion.Record.Standing.NextOn.ShouldBe(Day("2026-12-03"));
        Refused.By(
            "motions.extension-is-the-first", null,
            () => motion.Extend(Day("2026-12-31"), "再次延期。", Acting.Hr("2026-12-04")), ("until", "2026-11-30"));
    }
}
