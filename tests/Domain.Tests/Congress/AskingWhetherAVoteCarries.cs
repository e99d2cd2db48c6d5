using Domain.Congress;
using Domain.Law;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress;

/// <summary>Without a case: for any place, any day and any numbers.</summary>
public sealed class AskingWhetherAVoteCarries
{
    private static readonly VoteFinder Finder = new(Seeds.Law, Seeds.Calendar);

    [Theory]
    [InlineData(30, VoteOutcome.Rejected)]
    [InlineData(31, VoteOutcome.Adopted)]
    public void Is_answered_with_the_proof(int yes, VoteOutcome outcome)
    {
        var question = Ask(new(Day("2026-10-15"), 60, 40, yes, 0, 0, 0, true));

        Finder.Gap(question).ShouldBeNull();
        VoteFinder.Impossible(question.Count).ShouldBeEmpty();
        Finder.Prove(question).Outcome.ShouldBe(outcome);
    }

    /// <summary>Origin: the first day in force of 集体合同规定 and of 企业民主管理规定, which the acceptance table gives.</summary>
    [Theory]
    [InlineData(VoteSubject.ContractDraft, "2004-04-30", "2004-05-01")]
    [InlineData(VoteSubject.ContractDraft, "2004-05-01", null)]
    [InlineData(VoteSubject.CongressMatter, "2012-02-12", "2012-02-13")]
    [InlineData(VoteSubject.CongressMatter, "2012-02-13", null)]
    [InlineData(VoteSubject.Election, "2012-02-12", "2012-02-13")]
    public void Before_any_rule_was_in_force_names_the_earliest_day(VoteSubject subject, string day, string? earliest)
    {
        var gap = Finder.Gap(Ask(new(Day(day), 60, 40, 31, 0, 0, 0, true), subject));

        (gap?.Gap, gap?.Earliest).ShouldBe((earliest is null ? null : LastDayGap.NotYetInForce, DayOrNone(earliest)));
    }

    [Fact]
    public void Of_a_place_that_is_none_is_not_answered() =>
        Finder.Gap(Ask(new(Day("2026-10-15"), 60, 40, 31, 0, 0, 0, true)) with { Place = "990000" })!.Gap.ShouldBe(LastDayGap.UnknownPlace);

    [Theory]
    [InlineData(60, 60, 60, 0, null)]
    [InlineData(60, 61, 31, 0, "congress.present-are-at-most-the-entitled")]
    [InlineData(60, 40, 41, 0, "congress.ballots-are-at-most-the-present")]
    [InlineData(60, 40, 31, 10, "congress.ballots-are-at-most-the-present")]
    [InlineData(60, 40, 31, 9, null)]
    [InlineData(0, 0, 0, 0, "congress.counts-are-persons")]
    [InlineData(60, -1, 0, 0, "congress.counts-are-persons congress.ballots-are-at-most-the-present")]
    public void Tells_which_numbers_cannot_be(int all, int present, int yes, int no, string? rules) =>
        string.Join(' ', VoteFinder.Impossible(new(Day("2026-10-15"), all, present, yes, no, 0, 0, true)).Select(r => r.Rule)).ShouldBe(rules ?? "");

    private static VoteQuestion Ask(VoteCount count, VoteSubject subject = VoteSubject.ContractDraft) =>
        new(subject, "000000", ContractKind.CollectiveContract, count);
}
