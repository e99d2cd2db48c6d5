using Domain.Congress;
using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

public sealed class VotingOnAnItem
{
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);

    [Fact]
    public void Presence_is_frozen_when_the_vote_opens()
    {
        var session = A.Session.Voting(present: 24);
        session.Leave(1, Now);
        session.Record.Items[1].Vote!.Present.ShouldBe(24);
        session.Present.ShouldBe(23);
    }

    [Fact]
    public void No_vote_is_opened_without_a_quorum() => Refused.By(
        "congress.quorum-is-present", "WC-16", () => A.Session.Voting(present: 23),
        ("present", "23"), ("entitled", "36"), ("needed", "24"));

    [Fact]
    public void No_vote_is_taken_on_papers_that_came_late()
    {
        var session = A.Session.Served(on: "2026-10-09");
        session.CheckIn([.. Enumerable.Range(1, 36)], Now);
        Refused.By(
            "congress.papers-were-served-in-time", "WC-17", () => session.OpenVote(SessionBuilder.Matter, VoteMethod.SecretBallot, Now),
            ("late", "36"), ("lastDay", "2026-10-08"));
    }

    [Fact]
    public void A_report_is_not_voted_on() => Refused.By(
        "congress.item-awaits-its-vote", null, () => A.Session.Met().OpenVote(SessionBuilder.Report, VoteMethod.ShowOfHands, Now),
        ("number", "1"), ("isVotedOn", "false"));

    [Fact]
    public void A_contract_draft_is_voted_on_in_secret_everywhere() => Refused.By(
        "congress.papers-are-secret", "WC-20", () => A.Session.WithDraft().Met().OpenVote(number: 3, VoteMethod.ShowOfHands, Now),
        ("method", "ShowOfHands"));

    [Theory]
    [InlineData("310000", "WC-SH-31-secret")]
    [InlineData("330000", "WC-ZJ-15-secret")]
    public void Some_places_want_every_vote_in_secret(string place, string row)
    {
        var session = A.Session.Under(Domain.Tests.Law.Seeds.Statutes(place, null)).Met();
        Refused.By(
            "congress.papers-are-secret", row, () => session.OpenVote(SessionBuilder.Matter, VoteMethod.ShowOfHands, Now), ("method", "ShowOfHands"));
        session.OpenVote(SessionBuilder.Matter, VoteMethod.SecretBallot, Now);
    }

    [Fact]
    public void An_item_is_voted_on_once() => Refused.By(
        "congress.item-awaits-its-vote", null, () => A.Session.Announced(25).OpenVote(SessionBuilder.Matter, VoteMethod.ShowOfHands, Now),
        ("number", "2"), ("isVotedOn", "true"));

    [Fact]
    public void One_vote_is_open_at_a_time() => Refused.By(
        "congress.one-vote-is-open-at-a-time", null,
        () => A.Session.WithDraft().Voting().OpenVote(3, VoteMethod.SecretBallot, Now), ("open", "2"));

    [Theory]
    [InlineData(18, VoteOutcome.Rejected)] // half of all 36 is not more than half
    [InlineData(19, VoteOutcome.Adopted)]
    public void More_than_half_of_all_representatives_adopt(int yes, VoteOutcome outcome)
    {
        var session = A.Session.Announced(yes);
        session.ProofOf(session.Record.Items[1])!.Outcome.ShouldBe(outcome);
        session.IsAdopted(session.Record.Items[1]).ShouldBe(outcome == VoteOutcome.Adopted);
    }

    [Fact]
    public void A_draft_is_judged_by_the_rules_on_contracts_too()
    {
        var session = A.Session.WithDraft().Met();
        session.OpenVote(3, VoteMethod.SecretBallot, Now);
        SessionBuilder.Count(session, 3, new(18, 12, 0, 0));
        var proof = session.Announce(3, Now)!;
        proof.Passes.Count.ShouldBe(2);
        proof.Outcome.ShouldBe(VoteOutcome.Rejected);
    }

    [Fact]
    public void Two_tellers_who_differ_keep_both_counts_and_count_again()
    {
        var session = A.Session.Voting();
        session.EnterCount(SessionBuilder.Matter, "", new(25, 5, 0, 0), Acting.Teller(1, SessionBuilder.Meeting));
        session.EnterCount(SessionBuilder.Matter, "", new(24, 6, 0, 0), Acting.Teller(2, SessionBuilder.Meeting));
        Refused.By(
            "congress.tellers-agree", null, () => session.Announce(SessionBuilder.Matter, Now),
            ("number", "2"), ("counts", "2"), ("agree", "false"));

        SessionBuilder.Count(session, SessionBuilder.Matter, new(25, 5, 0, 0));
        session.Announce(SessionBuilder.Matter, Now)!.Outcome.ShouldBe(VoteOutcome.Adopted);
        session.Record.Items[1].Vote!.Counts.Select(c => (c.Round, c.Yes)).ShouldBe([(1, 25), (1, 24), (2, 25), (2, 25)]);
    }

    [Fact]
    public void One_count_is_no_result()
    {
        var session = A.Session.Voting();
        session.EnterCount(SessionBuilder.Matter, "", new(25, 5, 0, 0), Acting.Teller(1, SessionBuilder.Meeting));
        Refused.By(
            "congress.tellers-agree", null, () => session.Announce(SessionBuilder.Matter, Now),
            ("number", "2"), ("counts", "1"), ("agree", "false"));
    }

    [Fact]
    public void The_second_count_is_another_tellers()
    {
        var session = A.Session.Voting();
        session.EnterCount(SessionBuilder.Matter, "", new(25, 5, 0, 0), Acting.Teller(1, SessionBuilder.Meeting));
        Refused.By(
            "congress.teller-counts-once-a-round", null,
            () => session.EnterCount(SessionBuilder.Matter, "另一名字", new(25, 5, 0, 0), Acting.Teller(1, SessionBuilder.Meeting)),
            ("teller", "另一名字"));
    }

    [Fact]
    public void No_more_ballots_are_counted_than_were_present() => Refused.By(
        "congress.ballots-are-at-most-the-present", "WC-19",
        () => A.Session.Voting().EnterCount(SessionBuilder.Matter, "", new(25, 5, 0, 1), Acting.Teller(1, SessionBuilder.Meeting)),
        ("ballots", "31"), ("present", "30"));

    [Fact]
    public void Nothing_is_counted_of_a_vote_that_is_not_open() => Refused.By(
        "congress.vote-is-open", null,
        () => A.Session.Met().EnterCount(SessionBuilder.Matter, "", new(1, 0, 0, 0), Acting.Teller(1, SessionBuilder.Meeting)),
        ("number", "2"));

    [Fact]
    public void A_paper_vote_is_entered_with_both_tellers_names()
    {
        var session = A.Session.Voting();
        session.EnterPaperCount(SessionBuilder.Matter, ("王芳", "李强"), new(20, 8, 1, 1), Now);
        session.Record.Items[1].Vote!.Agreed!.Yes.ShouldBe(20);
    }

    [Fact]
    public void One_person_is_not_two_tellers() => Refused.By(
        "congress.tellers-are-two-or-more", null,
        () => A.Session.Voting().EnterPaperCount(SessionBuilder.Matter, ("王芳", "王芳"), new(20, 8, 1, 1), Now),
        ("tellers", "1"), ("fewest", "2"));

    [Fact]
    public void A_show_of_hands_is_remarked_where_a_secret_ballot_is_asked_for()
    {
        var session = A.Session.Met();
        session.OpenVote(SessionBuilder.Matter, VoteMethod.ShowOfHands, Now);
        SessionBuilder.Count(session, SessionBuilder.Matter, new(25, 5, 0, 0));
        session.Announce(SessionBuilder.Matter, Now)!.SecretBallot!.RuleId.ShouldBe("WC-20");
    }
}
