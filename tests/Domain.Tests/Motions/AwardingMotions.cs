using Domain.Motions;
using Domain.Motions.Awards;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

public sealed class AwardingMotions
{
    internal static readonly AwardRule Rule = new()
    {
        Most = 2, MostNominated = 3, TakesOpinions = false, NeedsClosed = true, NeedsSatisfied = true, CommitteePercent = 60,
        Names = AwardNames.DelegationOnly,
    };

    [Fact]
    public void What_is_closed_to_its_authors_satisfaction_is_nominated_with_a_reason()
    {
        var motion = Nominated();

        motion.Record.Nomination.ShouldBe(new(2026, "解决了实际问题。", "工会主席", Day("2026-12-10")));
        motion.Record.Standing.State.ShouldBe(MotionState.Closed, "an award moves nothing in the procedure");
    }

    [Fact]
    public void What_the_rule_does_not_admit_says_everything_that_it_lacks()
    {
        Refused.By("motions.motion-meets-the-award-rule", null, () => Nominate(A.Motion.Answered()), ("missing", "Closed,Satisfied"));
        Refused.By("motions.motion-meets-the-award-rule", null, () => Nominate(A.Motion.Moved()), ("missing", "Filed,Closed,Satisfied"));
        (Rule with { NeedsClosed = false, NeedsSatisfied = false }).MissingIn(A.Motion.Filed().Record).ShouldBeEmpty();
    }

    [Fact]
    public void An_opinion_is_admitted_where_the_rule_takes_opinions()
    {
        var opinion = A.Motion.Moved();
        opinion.Lapse("Motions.CollectSeconders", Acting.Program("2026-10-01"));

        (Rule with { TakesOpinions = true }).MissingIn(opinion.Record).ShouldBe([AwardCondition.Closed, AwardCondition.Satisfied]);
        Rule.MissingIn(opinion.Record).ShouldContain(AwardCondition.Filed);
    }

    [Fact]
    public void It_is_nominated_once_and_no_more_are_than_the_rule_says()
    {
        Refused.By("motions.nomination-is-made-once", null, () => Nominate(Nominated()), ("nominatedOn", "2026-12-10"));
        Refused.By(
            "motions.awards-are-within-the-rule", null, () => Nominate(Closed(), nominated: 3),
            ("given", "3"), ("most", "3"), ("isNomination", "true"));
    }

    [Fact]
    public void A_member_scores_once_and_may_change_it()
    {
        var motion = Nominated();

        motion.ScoreForAward(70, Acting.UnionOfficer("2026-12-11"));
        motion.ScoreForAward(90, Acting.UnionOfficer("2026-12-12"));

        motion.Record.AwardScores.Select(score => score.Points).ShouldBe([90]);
        Refused.By("motions.award-score-is-within-its-bounds", null, () => motion.ScoreForAward(101, Acting.UnionOfficer("2026-12-12")), ("points", "101"));
        Refused.By("motions.award-score-is-within-its-bounds", null, () => motion.ScoreForAward(-1, Acting.UnionOfficer("2026-12-12")), ("points", "-1"));
        Refused.By("motions.motion-is-nominated", null, () => Closed().ScoreForAward(90, Acting.UnionOfficer("2026-12-12")), ("isNominated", "false"));
    }

    [Fact]
    public void A_representative_votes_once_and_not_for_what_is_the_own()
    {
        var motion = Nominated();

        motion.VoteForAward(Fourth, Roll, Acting.UnionOfficer("2026-12-11"));

        motion.Record.AwardVotes.ShouldBe([new(Fourth, Day("2026-12-11"))]);
        Refused.By("motions.award-vote-is-given-once", null, () => motion.VoteForAward(Fourth, Roll, Acting.UnionOfficer("2026-12-12")), ("votedOn", "2026-12-11"));
        Refused.By("motions.award-voter-is-no-author", null, () => motion.VoteForAward(Second, Roll, Acting.UnionOfficer("2026-12-12")), ("voter", $"{Second}"));
        Should.Throw<RefusedException>(() => motion.VoteForAward(Left, Roll, Acting.UnionOfficer("2026-12-12"))).Refusal.Rule.ShouldBe("motions.seconder-holds-a-mandate");
    }

    [Fact]
    public void It_is_awarded_with_a_written_reason_and_then_it_is_decided()
    {
        var motion = Nominated();

        motion.GiveAward("全体职工受益。", Rule, 1, Acting.UnionOfficer("2026-12-20"));

        motion.Record.Award.ShouldBe(new(2026, "全体职工受益。", "工会主席", Day("2026-12-20")));
        MotionFormat.Read(MotionFormat.Write(motion.Record)).Award.ShouldBe(motion.Record.Award);
        Refused.By("motions.award-is-given-once", null, () => motion.GiveAward("又", Rule, 1, Acting.UnionOfficer("2026-12-21")), ("awardedOn", "2026-12-20"));
        Refused.By("motions.award-is-given-once", null, () => motion.ScoreForAward(90, Acting.UnionOfficer("2026-12-21")), ("awardedOn", "2026-12-20"));
        Should.Throw<RefusedException>(() => Nominated().GiveAward(" ", Rule, 0, Acting.UnionOfficer("2026-12-20"))).Refusal.Rule.ShouldBe("bargaining.text-is-within-its-bounds");
        Refused.By(
            "motions.awards-are-within-the-rule", null, () => Nominated().GiveAward("好。", Rule, 2, Acting.UnionOfficer("2026-12-20")),
            ("given", "2"), ("most", "2"), ("isNomination", "false"));
    }

    [Theory]
    [InlineData(60, new[] { 90, 81 }, 30, 40, 8550, 8130)]
    [InlineData(60, new int[0], 30, 40, 0, 3000)]
    [InlineData(100, new[] { 90, 81, 82 }, 30, 40, 8433, 8433)]
    [InlineData(0, new[] { 90 }, 1, 3, 9000, 3333)]
    [InlineData(50, new[] { 100 }, 0, 0, 10000, 5000)]
    public void The_result_is_the_scores_and_the_votes_by_their_parts(int percent, int[] scores, int votes, int voters, int average, int result)
    {
        var record = Closed().Record with
        {
            AwardScores = [.. scores.Select((points, at) => new AwardScore(new(new Guid(at, 0, 0, new byte[8])), "委员", points, Day("2026-12-11")))],
            AwardVotes = [.. Enumerable.Range(0, votes).Select(at => new AwardVote(new(new Guid(at, 1, 0, new byte[8])), Day("2026-12-11")))],
        };

        AwardStanding.Of(record, Rule with { CommitteePercent = percent }, voters).ShouldBe(new(scores.Length, average, votes, voters, result));
    }

    [Fact]
    public void A_proposal_gives_the_reasons_that_the_record_has()
    {
        AwardReasons.Of(Closed().Record).Select(reason => reason.Zh)
            .ShouldBe(["3人提出和附议", "已经解决或者采纳（A类）", "按期答复", "3人评价，3人满意", "2026年11月12日办结"]);
        AwardReasons.Weight(Closed().Record).ShouldBe((100, 0, 3));
        AwardReasons.Weight(A.Motion.Filed().Record).ShouldBe((0, -2, 3));
    }

    [Fact]
    public void Every_condition_and_every_way_of_naming_has_a_title()
    {
        Enum.GetValues<AwardCondition>().Select(condition => AwardTitles.Of(condition).Zh + AwardTitles.Lacking(condition).Zh).ShouldBeUnique();
        Enum.GetValues<AwardNames>().Select(names => AwardTitles.Of(names).Zh).ShouldBeUnique();
    }

    private static Motion Closed()
    {
        var motion = A.Motion.Rated(Satisfaction.Satisfied);
        motion.Close("办结", Acting.UnionOfficer("2026-11-12"));
        return motion;
    }

    private static Motion Nominated()
    {
        var motion = Closed();
        Nominate(motion);
        return motion;
    }

    private static void Nominate(Motion motion, int nominated = 0) =>
        motion.Nominate("解决了实际问题。", Rule, nominated, Acting.UnionOfficer("2026-12-10"));
}
