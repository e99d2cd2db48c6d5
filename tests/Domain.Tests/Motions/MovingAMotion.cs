using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class MovingAMotion
{
    [Fact]
    public void One_representative_needs_two_seconders_where_the_unit_says_nothing()
    {
        var motion = A.Motion.Written();

        motion.Move(Roll, Acting.UnionOfficer("2026-09-07")).ShouldBe("Moved");

        motion.Record.SecondersNeeded.ShouldBe(2);
        motion.Record.Standing.ShouldBe(new(MotionState.Seconding, Day("2026-09-07"), Day("2026-09-30")));
    }

    [Fact]
    public void The_units_own_number_goes_before() =>
        A.Motion.WhereTheUnitWants(seconders: 3, workingDays: 20).Moved().Record.SecondersNeeded.ShouldBe(3);

    [Fact]
    public void Several_movers_support_each_other() =>
        A.Motion.By(Mover, Second, Third).Confirmed().Move(Roll, Acting.UnionOfficer("2026-09-07")).ShouldBe("Supported");

    [Fact]
    public void Two_movers_still_need_one_seconder()
    {
        var motion = A.Motion.By(Mover, Second).Moved();
        motion.Invite([Third], Roll, Acting.UnionOfficer("2026-09-08"));

        motion.Second(Third, Roll, Acting.UnionOfficer("2026-09-09")).ShouldBe("Supported");
    }

    [Fact]
    public void A_delegation_needs_nobody_else() =>
        A.Motion.InTheNameOf("第一代表团").Written().Move(Roll, Acting.UnionOfficer("2026-09-07")).ShouldBe("Supported");

    [Fact]
    public void A_delegation_moves_by_its_head_alone() => Refused.By(
        "motions.delegation-moves-through-its-head", null,
        () => A.Motion.By(Mover, Second).InTheNameOf("第一代表团").Opened(),
        ("delegation", "第一代表团"), ("movers", "2"));

    [Fact]
    public void Somebody_moves_it() => Refused.By(
        "motions.movers-are-each-named-once", null, () => A.Motion.By().Opened(), ("named", "0"), ("different", "0"));

    [Fact]
    public void Nobody_moves_it_twice() => Refused.By(
        "motions.movers-are-each-named-once", null, () => A.Motion.By(Mover, Mover).Opened(), ("named", "2"), ("different", "1"));

    [Fact]
    public void A_mover_whose_mandate_ended_is_refused() => Refused.By(
        "motions.movers-hold-their-mandates", "PR-07",
        () => A.Motion.By(Mover, Left).Written().Move(Roll, Acting.UnionOfficer("2026-09-05")),
        ("without", "王五"), ("on", "2026-09-05"));

    [Fact]
    public void The_day_before_the_mandate_ends_it_is_still_held() =>
        A.Motion.By(Mover, Left).Confirmed().Move(Roll, Acting.UnionOfficer("2026-09-04")).ShouldBe("Moved");

    [Fact]
    public void On_the_last_day_it_is_still_a_motion() =>
        A.Motion.Written().Move(Roll, Acting.UnionOfficer("2026-09-30")).ShouldBe("Moved");

    [Fact]
    public void After_the_last_day_it_is_an_opinion_and_goes_to_be_assigned()
    {
        var motion = A.Motion.Written();

        motion.Move(Roll, Acting.UnionOfficer("2026-10-08")).ShouldBe("BecameOpinion");

        motion.Record.Opinion.ShouldBe(OpinionGround.TooLate);
        motion.Record.Standing.State.ShouldBe(MotionState.Assigning);
    }

    [Fact]
    public void An_opinion_is_answered_all_the_same()
    {
        var motion = A.Motion.Written("2026-10-08");
        motion.Move(Roll, Acting.UnionOfficer("2026-10-08"));
        motion.Assign(Assignment("副总经理"), Acting.UnionOfficer("2026-10-12"));
        motion.DraftAnswer(Done, Acting.Hr("2026-10-30"));
        Answer(motion, "2026-11-05");

        motion.Rate(Mover, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-06")).ShouldBe("Accepted");
        motion.Close("已答复。", Acting.UnionOfficer("2026-11-07")).ShouldBe("Closed");
    }

    [Theory]
    [InlineData("", "理由", "措施", "Title")]
    [InlineData("案由", " \n ", "措施", "Reasons")]
    [InlineData("案由", "理由", "", "Measures")]
    public void It_is_written_out_before(string title, string reasons, string measures, string field)
    {
        var motion = A.Motion.Opened();

        Should.Throw<RefusedException>(() =>
        {
            motion.Write(new(MotionTopic.Pay, title, reasons, measures));
            motion.Move(Roll, Acting.UnionOfficer("2026-09-07"));
        }).Refusal.Field.ShouldBe(field);
    }

    [Fact]
    public void Reasons_of_three_thousand_words_in_mixed_scripts_are_taken_whole()
    {
        var reasons = string.Concat(Enumerable.Repeat("工资wage表😀𠮷ىش", 300));
        var motion = A.Motion.Opened();

        motion.Write(new(MotionTopic.Pay, "案由", reasons, "措施"));

        motion.Record.Text!.Reasons.ShouldBe(reasons);
        MotionFormat.Read(MotionFormat.Write(motion.Record)).Text!.Reasons.ShouldBe(reasons);
    }

    [Fact]
    public void What_was_moved_is_not_rewritten() => Refused.By(
        "motions.motion-stands-at-this-step", null, () => A.Motion.Moved().Write(new(MotionTopic.Pay, "另案", "理由", "措施")),
        ("found", "Seconding"), ("expected", "Writing"));

    [Fact]
    public void It_can_be_withdrawn_before_it_is_decided_on_and_stays_on_record()
    {
        var motion = A.Motion.Supported();

        motion.Withdraw("问题已经解决。", Acting.UnionOfficer("2026-09-11")).ShouldBe("Withdrawn");

        motion.Record.Standing.IsEnded.ShouldBeTrue();
        motion.Record.Seconders.Count.ShouldBe(2);
        Refused.By(
            "motions.motion-stands-at-this-step", null, () => A.Motion.Filed().Withdraw("不提了", Acting.UnionOfficer("2026-09-16")),
            ("found", "Assigning"), ("expected", "Writing,Seconding,Screening"));
    }

    [Fact]
    public void Nobody_moves_in_the_name_of_a_joint_mover_who_has_not_confirmed_the_present_text()
    {
        var motion = A.Motion.By(Mover, Second, Third).Written();
        motion.Confirm(Second);
        Refused.By(
            "motions.joint-movers-have-confirmed", null,
            () => motion.Move(Roll, Acting.UnionOfficer("2026-09-07")), ("awaited", "孙三"));

        motion.Write(motion.Record.Text! with { Measures = "增加三个窗口。" });
        motion.Record.Unconfirmed.Select(mover => mover.Name).ShouldBe(["钱二", "孙三"]);

        motion.Confirm(Second);
        motion.Leave(Third);
        motion.Record.Movers.Select(mover => mover.Name).ShouldBe(["赵一", "钱二"]);
        motion.Move(Roll, Acting.UnionOfficer("2026-09-07")).ShouldBe("Moved");
    }

    [Fact]
    public void Only_a_joint_mover_confirms_and_once()
    {
        var motion = A.Motion.By(Mover, Second).Written();
        motion.Confirm(Second);
        foreach (var person in new[] { Mover, Second, Third })
        {
            Should.Throw<RefusedException>(() => motion.Confirm(person)).Refusal.Rule.ShouldBe("motions.confirmed-by-a-joint-mover");
        }
    }

    [Fact]
    public void A_draft_goes_by_the_call_of_the_day_on_which_it_is_moved()
    {
        var motion = A.Motion.Written();
        motion.GoByCall(Day("2026-12-10"));
        motion.Move(Roll, Acting.UnionOfficer("2026-11-28")).ShouldBe("Moved");
        Should.Throw<RefusedException>(() => motion.GoByCall(Day("2026-12-31")));
    }
}
