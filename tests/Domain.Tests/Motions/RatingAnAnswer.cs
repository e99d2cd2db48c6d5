using Domain.Motions;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class RatingAnAnswer
{
    [Theory]
    [InlineData(Satisfaction.Satisfied)]
    [InlineData(Satisfaction.BasicallySatisfied)]
    public void Every_mover_and_seconder_rates_and_the_last_one_settles_it(Satisfaction value)
    {
        var motion = A.Motion.Rated(value);

        motion.Record.Standing.State.ShouldBe(MotionState.Closing);
        motion.Record.Round!.Surveys[0].IsSatisfied.ShouldBeTrue();
        motion.Close("窗口已增设。", Acting.UnionOfficer("2026-11-12")).ShouldBe("Closed");
        motion.Record.Standing.IsEnded.ShouldBeTrue();
    }

    [Fact]
    public void One_dissatisfied_author_brings_it_to_a_higher_leader()
    {
        var motion = A.Motion.Answered();
        motion.Rate(Mover, Satisfaction.Dissatisfied, "没有解决", Acting.UnionOfficer("2026-11-06")).ShouldBeNull();
        motion.Rate(Second, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-07")).ShouldBeNull();
        motion.Rate(Third, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-08")).ShouldBe("Dissatisfied");

        Refused.By(
            "motions.handling-again-is-by-a-higher-leader", null,
            () => motion.Assign(Assignment("副总经理"), Acting.UnionOfficer("2026-11-09")),
            ("leader", "副总经理"), ("earlier", "副总经理"));
        motion.Assign(Assignment("总经理", isHighest: true), Acting.UnionOfficer("2026-11-09")).ShouldBe("Assigned");
        motion.Record.Rounds.Count.ShouldBe(2);
        motion.Record.Rounds[0].Answer!.SentOn.ShouldBe(Day("2026-11-05"));
    }

    [Fact]
    public void Above_the_highest_leader_there_is_nobody_and_it_is_closed_as_unsettled()
    {
        var motion = A.Motion.Rated(Satisfaction.Dissatisfied);
        motion.Assign(Assignment("总经理", isHighest: true), Acting.UnionOfficer("2026-11-12"));
        motion.DraftAnswer(Impossible, Acting.Hr("2026-11-20"));
        Answer(motion, "2026-11-23");

        RateByAll(motion, Satisfaction.Dissatisfied, "2026-11-25").ShouldBe("Unsettled");
        motion.Close("两次办理仍不满意，向职代会报告。", Acting.UnionOfficer("2026-11-26")).ShouldBe("Closed");
    }

    [Fact]
    public void Nobody_else_rates() => Refused.By(
        "motions.rater-is-an-author", null,
        () => A.Motion.Answered().Rate(Fourth, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-06")),
        ("rater", Fourth.ToString()));

    [Fact]
    public void Nobody_rates_twice()
    {
        var motion = A.Motion.Answered();
        motion.Rate(Mover, Satisfaction.Satisfied, "", Acting.UnionOfficer("2026-11-06"));

        Refused.By(
            "motions.rater-rates-once", null, () => motion.Rate(Mover, Satisfaction.Dissatisfied, "", Acting.UnionOfficer("2026-11-07")),
            ("rater", "赵一"), ("ratedOn", "2026-11-06"));
    }

    [Fact]
    public void When_the_days_are_over_the_ratings_given_count()
    {
        var motion = A.Motion.Answered();
        motion.Rate(Mover, Satisfaction.Dissatisfied, "没有解决", Acting.UnionOfficer("2026-11-06"));

        motion.Lapse("Motions.RateAnswer", Acting.Program("2026-11-21")).ShouldBe("Dissatisfied");
    }

    [Fact]
    public void Where_nobody_rated_it_is_neither_satisfied_nor_handled_again()
    {
        var motion = A.Motion.Answered();

        motion.Lapse("Motions.RateAnswer", Acting.Program("2026-11-21")).ShouldBe("Accepted");

        motion.Record.Round!.Surveys[0].IsSatisfied.ShouldBeFalse();
    }

    [Fact]
    public void It_is_not_closed_unrated() => Refused.By(
        "motions.motion-stands-at-this-step", null, () => A.Motion.Answered().Close("办结", Acting.UnionOfficer("2026-11-06")),
        ("found", "Rating"), ("expected", "Closing"));
}
