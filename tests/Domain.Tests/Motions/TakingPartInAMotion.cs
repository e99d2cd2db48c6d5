using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Motions.Rules;
using Domain.Organisations;
using Domain.Procedures;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class TakingPartInAMotion
{
    [Fact]
    public void A_draft_is_its_movers_alone()
    {
        var motion = A.Motion.By(Mover, Second).Written();

        motion.Parts.ShouldAllBe(part => part.Office == Office.Representative && part.SeesItAtOnce);
        Admits(motion, Acting.Union, Office.Representative, $"{Second}").ShouldBeTrue();
        Admits(motion, Acting.Union, Office.Representative, $"{Third}").ShouldBeFalse();
        Admits(motion, Acting.Union, Office.UnionOfficer, "").ShouldBeFalse();
    }

    [Fact]
    public void Once_moved_it_is_before_the_union_its_committee_and_every_representative_but_not_the_management() =>
        A.Motion.Moved().Parts.Select(part => (part.Unit, part.Office, part.Holder)).ShouldBe(
        [
            (Acting.Union, Office.UnionOfficer, ""), (Acting.Union, Office.Representative, ""), (Acting.Union, Office.MotionsCommittee, ""),
        ]);

    [Fact]
    public void The_presidium_comes_in_with_an_objection() =>
        A.Motion.Objected().Parts.ShouldContain(part => part.Office == Office.Presidium && part.Unit == Acting.Union);

    [Fact]
    public void The_departments_and_their_leader_come_in_with_the_assignment_each_by_name()
    {
        var motion = A.Motion.Assigned();

        motion.Parts.Where(part => part.Unit == Acting.Employer).Select(part => (part.Office, part.Holder)).ShouldBe(
        [
            (Office.HrDepartment, ""), (Office.Department, "后勤部"), (Office.Department, "财务部"), (Office.Department, "工会办"),
            (Office.ResponsibleLeader, "副总经理"),
        ]);
        Admits(motion, Acting.Employer, Office.Department, "生产部").ShouldBeFalse();
    }

    [Fact]
    public void The_invited_have_something_to_do_until_they_have_answered()
    {
        var motion = A.Motion.Moved();
        motion.Invite([Second, Third, Fourth], Roll, Acting.UnionOfficer("2026-09-08"));
        motion.Second(Second, Roll, Acting.UnionOfficer("2026-09-08"));
        motion.DeclineToSecond(Third, Acting.UnionOfficer("2026-09-08"));

        motion.HoldersOf("Motions.CollectSeconders", Office.Representative).ShouldBe([$"{Mover}", $"{Fourth}"]);
        motion.NameOf(Office.Representative, $"{Fourth}").ShouldBe("李四");
    }

    [Fact]
    public void The_lead_drafts_the_co_handlers_sign_and_the_lead_sends()
    {
        var motion = A.Motion.Assigned();
        motion.HoldersOf("Motions.Handle", Office.Department).ShouldBe(["后勤部"]);
        motion.DraftAnswer(Done, Acting.Hr("2026-10-30"));
        motion.HoldersOf("Motions.Handle", Office.Department).ShouldBe(["财务部", "工会办"]);
        motion.SignAnswer("财务部", "周财", Acting.Hr("2026-11-02"));
        motion.HoldersOf("Motions.Handle", Office.Department).ShouldBe(["工会办"]);
        motion.SignAnswer("工会办", "吴会", Acting.Hr("2026-11-02"));
        motion.HoldersOf("Motions.Handle", Office.Department).ShouldBe(["后勤部"]);
        motion.HoldersOf("Motions.Handle", Office.ResponsibleLeader).ShouldBe(["副总经理"]);
        motion.HoldersOf("Motions.Handle", Office.UnionOfficer)!.ShouldBeEmpty();
    }

    [Fact]
    public void Who_has_rated_is_asked_no_more()
    {
        var motion = A.Motion.Answered();
        motion.Rate(Second, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-06"));

        motion.HoldersOf("Motions.RateAnswer", Office.Representative).ShouldBe([$"{Mover}", $"{Third}"]);
    }

    [Fact]
    public void What_its_movers_do_is_the_unions_only_where_it_entered_the_motion_from_paper()
    {
        A.Motion.Moved().HoldersOf("Motions.CollectSeconders", Office.UnionOfficer)!.ShouldBeEmpty();
        var paper = new Motion(new CaseId(Guid.NewGuid()), A.Motion.Moved().Record with { EnteredFromPaperOn = Days.Day("2026-09-01") }, Statutes);
        paper.HoldersOf("Motions.CollectSeconders", Office.UnionOfficer).ShouldBeNull();
    }

    [Fact]
    public void Another_representative_changes_nothing_of_what_a_mover_wrote()
    {
        var motion = A.Motion.Written();
        motion.IsMover(Mover).ShouldBeTrue();
        Refused.By("motions.done-by-a-mover", null, () => new DoneByAMover(Fourth, motion.IsMover(Fourth)).Enforce(), ("person", $"{Fourth}"));
    }

    [Fact]
    public void A_co_handler_signs_and_does_not_answer() => Refused.By(
        "motions.lead-department-answers", null, () => new LeadDepartmentAnswers("财务部", "后勤部", null).Enforce(),
        ("department", "财务部"), ("lead", "后勤部"));

    private static bool Admits(Motion motion, UnitId unit, Office office, string holder) =>
        motion.Parts.Any(part => part.Admits(unit, office, holder));
}
