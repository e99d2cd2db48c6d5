using Domain.Motions;
using Domain.Motions.Figures;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

/// <summary>The board of the two implementations: law.md section 7 names its numbers; closing rate is closed over filed.</summary>
public sealed class CountingMotions
{
    private static readonly DateOnly Today = Day("2026-11-30");

    private static IReadOnlyList<MotionLine> Lines
    {
        get
        {
            var closed = A.Motion.Rated(Satisfaction.Satisfied);
            closed.Close("办结", Acting.UnionOfficer("2026-11-12"));
            var (lead, merged) = (A.Motion.Filed(), A.Motion.Number(16).Supported());
            merged.MergeInto(lead, "同案", Acting.UnionOfficer("2026-09-20"));
            var declined = A.Motion.Screened(ScreeningOutcome.Declined);
            declined.AcceptDecision(Mover, Acting.UnionOfficer("2026-09-16"));
            var opinion = A.Motion.Moved();
            opinion.Lapse("Motions.CollectSeconders", Acting.Program("2026-10-01"));
            var late = Answer(A.Motion.Drafted(), "2026-11-12");
            return [.. new[] { closed, lead, merged, declined, opinion, late, A.Motion.Written() }.Select(m => MotionLine.Of(m.Id, m.Record))];
        }
    }

    [Theory]
    [InlineData(MotionMeasure.Collected, 6)]
    [InlineData(MotionMeasure.Filed, 3)]
    [InlineData(MotionMeasure.Merged, 1)]
    [InlineData(MotionMeasure.Declined, 1)]
    [InlineData(MotionMeasure.Opinions, 1)]
    [InlineData(MotionMeasure.Withdrawn, 0)]
    [InlineData(MotionMeasure.Assigned, 2)]
    [InlineData(MotionMeasure.Answered, 2)]
    [InlineData(MotionMeasure.AnsweredInTime, 1)]
    [InlineData(MotionMeasure.Overdue, 3)]
    [InlineData(MotionMeasure.Closed, 1)]
    [InlineData(MotionMeasure.ClosedOpinions, 0)]
    [InlineData(MotionMeasure.Rated, 1)]
    [InlineData(MotionMeasure.Satisfied, 1)]
    public void Every_number_is_that_of_the_rows_behind_it(MotionMeasure measure, int expected)
    {
        MotionFigures.Of(Lines, Today)[measure].ShouldBe(expected);
        Lines.Behind(measure, Today).Count().ShouldBe(expected);
    }

    [Fact]
    public void The_closing_rate_is_closed_over_filed_with_its_denominator()
    {
        var closing = MotionFigures.Of(Lines, Today).Closing;

        closing.ShouldBe(new(1, 3));
        closing.Permille.ShouldBe(333);
    }

    [Fact]
    public void Of_nothing_there_is_no_rate()
    {
        MotionFigures.None.Closing.Permille.ShouldBeNull();
        MotionFigures.None.Satisfaction.ShouldBe(new(0, 0));
    }

    [Fact]
    public void The_other_rates_show_what_they_are_of()
    {
        var figures = MotionFigures.Of(Lines, Today);

        figures.Filing.ShouldBe(new(3, 6));
        figures.Answering.ShouldBe(new(2, 2));
        figures.Punctuality.ShouldBe(new(1, 2));
        figures.Satisfaction.ShouldBe(new(1, 1));
    }

    [Fact]
    public void Departments_and_topics_add_up_to_the_whole()
    {
        var whole = MotionFigures.Of(Lines, Today);
        var departments = MotionFigures.ByDepartment(Lines, Today);

        departments.Select(row => row.Department).ShouldBe(["", "后勤部"]);
        var added = departments.Aggregate(MotionFigures.None, (sum, row) => sum.Plus(row.Figures));
        MotionMeasures.All.ShouldAllBe(measure => added[measure] == whole[measure]);
        MotionFigures.ByTopic(Lines, Today).ShouldHaveSingleItem().Topic.ShouldBe(MotionTopic.Welfare);
    }

    [Fact]
    public void A_motion_handled_again_is_judged_by_its_first_answer_and_its_last_rating()
    {
        var motion = A.Motion.Rated(Satisfaction.Dissatisfied);
        motion.Assign(Assignment("总经理"), Acting.UnionOfficer("2026-11-12"));
        motion.DraftAnswer(Impossible, Acting.Hr("2026-12-20"));
        Answer(motion, "2026-12-21");
        RateByAll(motion, Satisfaction.BasicallySatisfied, "2026-12-22");
        var line = MotionLine.Of(motion.Id, motion.Record);

        line.AnsweredOn.ShouldBe(Day("2026-11-05"));
        line.Due.ShouldBe(Day("2026-11-11"));
        line.Grade.ShouldBe(AnswerGrade.NotPossibleNow);
        line.IsSatisfied.ShouldBe(true);
    }
}
