using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class SecondingAMotion
{
    [Fact]
    public void Each_invited_representative_seconds_in_person_until_the_number_is_reached()
    {
        var motion = A.Motion.Supported();

        motion.Record.Seconders.Select(person => person.Name).ShouldBe(["钱二", "孙三"]);
        motion.Record.Standing.ShouldBe(new(MotionState.Screening, Day("2026-09-10"), Day("2026-09-28")), "fifteen days end in the Mid-Autumn holiday");
    }

    [Fact]
    public void The_same_seconder_twice_is_refused()
    {
        var motion = A.Motion.Moved();
        motion.Invite([Second, Third], Roll, Acting.UnionOfficer("2026-09-08"));
        motion.Second(Second, Roll, Acting.UnionOfficer("2026-09-09"));

        Refused.By(
            "motions.seconder-answers-once", null, () => motion.Second(Second, Roll, Acting.UnionOfficer("2026-09-10")),
            ("seconder", "钱二"), ("secondedOn", "2026-09-09"), ("declinedOn", ""));
        motion.Record.Supporters.ShouldBe(1);
    }

    [Fact]
    public void An_invitation_is_made_once()
    {
        var motion = A.Motion.Moved();
        motion.Invite([Second, Second], Roll, Acting.UnionOfficer("2026-09-08"));
        motion.Invite([Second], Roll, Acting.UnionOfficer("2026-09-09"));

        motion.Record.Invitations.ShouldHaveSingleItem().On.ShouldBe(Day("2026-09-08"));
    }

    [Fact]
    public void Whoever_declined_has_answered()
    {
        var motion = A.Motion.Moved();
        motion.Invite([Second], Roll, Acting.UnionOfficer("2026-09-08"));
        motion.DeclineToSecond(Second, Acting.UnionOfficer("2026-09-09"));

        Refused.By(
            "motions.seconder-answers-once", null, () => motion.Second(Second, Roll, Acting.UnionOfficer("2026-09-10")),
            ("seconder", "钱二"), ("secondedOn", ""), ("declinedOn", "2026-09-09"));
    }

    [Fact]
    public void Nobody_seconds_unasked() => Refused.By(
        "motions.seconder-is-invited", null, () => A.Motion.Moved().Second(Fourth, Roll, Acting.UnionOfficer("2026-09-09")),
        ("seconder", Fourth.ToString()));

    [Fact]
    public void A_mover_is_not_invited() => Refused.By(
        "motions.seconder-is-another-than-the-movers", null,
        () => A.Motion.Moved().Invite([Mover], Roll, Acting.UnionOfficer("2026-09-08")), ("seconder", "赵一"));

    [Fact]
    public void Who_is_no_representative_is_not_invited_and_nobody_else_of_the_list_either()
    {
        var motion = A.Motion.Moved();

        Refused.By(
            "motions.seconder-holds-a-mandate", null,
            () => motion.Invite([Second, Stranger], Roll, Acting.UnionOfficer("2026-09-08")),
            ("seconder", Stranger.ToString()), ("on", "2026-09-08"));
        motion.Record.Invitations.ShouldBeEmpty();
    }

    [Fact]
    public void After_the_last_day_nobody_seconds()
    {
        var motion = A.Motion.Moved();
        motion.Invite([Second], Roll, Acting.UnionOfficer("2026-09-30"));

        Refused.By(
            "motions.seconding-is-in-time", "PR-10", () => motion.Second(Second, Roll, Acting.UnionOfficer("2026-10-01")),
            ("today", "2026-10-01"), ("lastDay", "2026-09-30"));
    }

    [Fact]
    public void A_late_seconder_may_still_join_while_the_committee_screens()
    {
        var motion = A.Motion.Supported();
        motion.Invite([Fourth], Roll, Acting.UnionOfficer("2026-09-11"));

        motion.Second(Fourth, Roll, Acting.UnionOfficer("2026-09-12")).ShouldBeNull();

        motion.Record.Authors.Count.ShouldBe(4);
    }

    [Fact]
    public void Without_seconders_enough_it_becomes_an_opinion_when_the_last_day_is_over()
    {
        var motion = A.Motion.Moved();
        motion.Invite([Second], Roll, Acting.UnionOfficer("2026-09-08"));
        motion.Second(Second, Roll, Acting.UnionOfficer("2026-09-09"));

        Refused.By(
            "motions.step-is-overdue", null, () => motion.Lapse("Motions.CollectSeconders", Acting.Program("2026-09-30")),
            ("lastDay", "2026-09-30"), ("today", "2026-09-30"));
        motion.Lapse("Motions.CollectSeconders", Acting.Program("2026-10-01")).ShouldBe("BecameOpinion");
        motion.Record.Opinion.ShouldBe(OpinionGround.TooFewSeconders);
        motion.Record.Standing.State.ShouldBe(MotionState.Assigning);
    }
}
