using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class KnowingWhoHoldsIt
{
    [Fact]
    public void The_movers_while_it_is_written() => Holds(A.Motion.Written(), "2026-09-02", HolderKind.Movers, "赵一", "2026-09-01");

    [Fact]
    public void The_invited_who_have_not_answered()
    {
        var motion = A.Motion.Moved();
        motion.Invite([Second, Third], Roll, Acting.UnionOfficer("2026-09-08"));
        motion.Second(Second, Roll, Acting.UnionOfficer("2026-09-09"));

        Holds(motion, "2026-09-10", HolderKind.Seconders, "孙三", "2026-09-07");
    }

    [Fact]
    public void The_committee_while_it_screens() =>
        Holds(A.Motion.Supported(), "2026-09-11", HolderKind.Committee, "中建玖合工会", "2026-09-10");

    [Fact]
    public void The_presidium_after_an_objection() =>
        Holds(A.Motion.Objected(), "2026-09-19", HolderKind.Presidium, "中建玖合工会", "2026-09-18");

    [Fact]
    public void The_lead_department_until_it_has_drafted() =>
        Holds(A.Motion.Assigned(), "2026-11-11", HolderKind.LeadDepartment, "后勤部", "2026-10-12");

    [Fact]
    public void A_co_handler_who_does_not_sign_since_the_draft()
    {
        var motion = A.Motion.Drafted();
        motion.SignAnswer("财务部", "周财", Acting.Hr("2026-11-02"));

        Holds(motion, "2026-11-11", HolderKind.CoHandlers, "工会办", "2026-10-30");
        motion.RemarksOn("Motions.Handle", Day("2026-11-11")).ShouldHaveSingleItem().Holds.ShouldBeFalse();
    }

    [Fact]
    public void The_leader_from_the_day_after_the_last_one()
    {
        Holds(A.Motion.Drafted(), "2026-11-12", HolderKind.Leader, "副总经理", "2026-11-12");
        Holds(A.Motion.Drafted(), "2026-12-01", HolderKind.Leader, "副总经理", "2026-11-12");
    }

    [Fact]
    public void Those_who_have_not_rated()
    {
        var motion = A.Motion.Answered();
        motion.Rate(Mover, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-06"));

        motion.HolderOn(Day("2026-11-07")).Names.ShouldBe(["钱二", "孙三"]);
    }

    private static void Holds(Motion motion, string on, HolderKind kind, string name, string since)
    {
        var holder = motion.HolderOn(Day(on));
        (holder.Kind, holder.Since).ShouldBe((kind, Day(since)));
        holder.Names.ShouldBe([name]);
    }
}
