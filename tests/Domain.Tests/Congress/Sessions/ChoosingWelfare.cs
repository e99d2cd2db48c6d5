using Domain.Congress;
using Domain.Congress.Ballots;
using Domain.Congress.Sessions;
using Domain.Congress.Welfare;
using Domain.Organisations;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

public sealed class ChoosingWelfare
{
    private const int Item = 3;

    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);
    private static readonly ActMoment Before = Acting.UnionOfficer("2026-09-15");

    private static readonly IReadOnlyList<WelfareOption> Options =
        [new("职工健身房", 180_000m), new("改善食堂", 200_000m), new("购置班车", 150_000m)];

    [Theory]
    [InlineData(200_000, true)] // the budget itself is within it
    [InlineData(199_999, false)]
    public void An_option_above_the_budget_is_refused(int budget, bool holds)
    {
        void Add() => A.Session.Opened().AddChoice("年度福利项目", (budget, Options), Before);
        if (holds)
        {
            Add();
            return;
        }

        Refused.By(
            "congress.options-are-within-the-budget", null, Add, ("title", "改善食堂"), ("costYuan", "200000"), ("budgetYuan", "199999"));
    }

    [Fact]
    public void One_option_is_no_choice() => Refused.By(
        "congress.paper-asks-something", null, () => A.Session.Opened().AddChoice("年度福利项目", (200_000m, [Options[0]]), Before), ("items", "1"));

    [Fact]
    public void What_costs_nothing_is_no_option() => Refused.By(
        "congress.amounts-are-above-zero", null,
        () => A.Session.Opened().AddChoice("年度福利项目", (200_000m, [Options[0], new("合影", 0m)]), Before), ("lowestYuan", "0"));

    [Fact]
    public void Options_are_not_ranked_by_hands() => Refused.By(
        "congress.papers-are-secret", "WC-20", () => Met().OpenVote(Item, VoteMethod.ShowOfHands, Now), ("method", "ShowOfHands"));

    [Fact]
    public void The_rounds_lead_to_what_the_congress_decides()
    {
        // 健身房 12, 食堂 10, 班车 8: 班车 drops out and its papers go to 食堂, which has 20 of 36.
        var session = Announced([new([1, 2], 12), new([2], 10), new([3, 2], 8)]);
        var rounds = session.Record.Items[Item - 1].Choice!.Counted!.Rounds;
        rounds.Select(r => (string.Join(',', r.Counts), r.Dropped, r.Winner)).ShouldBe([("12,10,8", (int?)2, null), ("12,18,0", null, (int?)1)]);
        session.ProofOf(session.Record.Items[Item - 1])!.Outcome.ShouldBe(VoteOutcome.Rejected); // 18 of 36 are no majority of all
        session.IsAdopted(session.Record.Items[Item - 1]).ShouldBeFalse();
    }

    [Fact]
    public void More_than_half_of_all_representatives_bind_the_unit()
    {
        var session = Announced([new([1, 2], 11), new([2], 11), new([3, 2], 8)]);
        var proof = session.ProofOf(session.Record.Items[Item - 1])!;
        (proof.Count.Yes, proof.Count.No, proof.Outcome).ShouldBe((19, 11, VoteOutcome.Adopted));
    }

    [Fact]
    public void What_was_decided_needs_its_resolution()
    {
        var session = Announced([new([2], 19), new([1], 11)]);
        session.HearReport(SessionBuilder.Report, "完成年度目标", Now);
        session.OpenVote(SessionBuilder.Matter, VoteMethod.SecretBallot, Now);
        SessionBuilder.Count(session, SessionBuilder.Matter, new(10, 20, 0, 0));
        session.Announce(SessionBuilder.Matter, Now);
        session.CloseMeeting(Now);
        Refused.By("congress.every-adopted-item-has-its-resolution", null, () => session.FinishResolutions(), ("left", "“年度福利项目”"));
    }

    [Theory]
    [InlineData("1,1", 6, 1)] // an option twice
    [InlineData("4", 6, 1)] // not on the paper
    [InlineData("1", 0, 1)] // no paper
    public void An_order_that_is_not_on_the_paper_is_refused(string order, int papers, int wrong) => Refused.By(
        "congress.rankings-are-as-printed", null,
        () => Enter(Voting(), [new([.. order.Split(',').Select(o => int.Parse(o, System.Globalization.CultureInfo.InvariantCulture))], papers)]), ("wrong", $"{wrong}"));

    [Fact]
    public void An_order_stands_once() => Refused.By(
        "congress.rankings-are-as-printed", null, () => Enter(Voting(), [new([1, 2], 6), new([1, 2], 3)]), ("wrong", "1"));

    [Fact]
    public void No_more_papers_are_counted_than_were_present() => Refused.By(
        "congress.papers-are-by-the-present", null, () => Enter(Voting(), [new([1], 30)], spoilt: 1),
        ("papers", "31"), ("spoilt", "1"), ("present", "30"));

    [Fact]
    public void Tellers_who_differ_count_again()
    {
        var session = Voting();
        session.EnterRanking(Item, "", ([new([1], 20), new([2], 10)], 0), Acting.Teller(1, SessionBuilder.Meeting));
        session.EnterRanking(Item, "", ([new([1], 21), new([2], 9)], 0), Acting.Teller(2, SessionBuilder.Meeting));
        Refused.By(
            "congress.tellers-agree", null, () => session.Announce(Item, Now), ("number", "3"), ("counts", "2"), ("agree", "false"));
        session.EnterSignedRanking(Item, ("王芳", "李强"), ([new([1], 20), new([2], 10)], 0), Now);
        session.Announce(Item, Now)!.Outcome.ShouldBe(VoteOutcome.Adopted);
    }

    [Fact]
    public void The_secret_ballots_rounds_are_taken_over()
    {
        var session = Voting();
        var rounds = InstantRunoff.Count(3, [.. Enumerable.Repeat<IReadOnlyList<int>>([1], 20), .. Enumerable.Repeat<IReadOnlyList<int>>([0], 10)]);
        session.TakeBallot(Item, new(
            Day(SessionBuilder.Meeting), 36, 30, 30, 30, [new("年度福利项目", [.. Options.Select(o => o.Title)], [10, 20, 0], [])], rounds, []));
        session.Announce(Item, Now)!.Count.Yes.ShouldBe(20);
        session.Record.Items[Item - 1].Choice!.Counted!.Winner.ShouldBe(1);
    }

    [Theory]
    [InlineData(Office.UnionOfficer)]
    [InlineData(Office.HrDepartment)]
    public void Only_the_tellers_see_whole_rankings_while_they_count(Office office)
    {
        var session = Voting();
        Enter(session, [new([3, 1, 2], 1), new([1], 20)]);
        session.ShownTo(Office.Teller).Items[Item - 1].Choice!.Tallies[0].Bundles.Count.ShouldBe(2);
        session.ShownTo(office).Items[Item - 1].Choice!.Tallies.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Office.UnionOfficer)]
    [InlineData(Office.Teller)]
    public void Once_it_is_announced_nobody_sees_them_and_everybody_the_rounds(Office office)
    {
        var session = Voting();
        session.EnterSignedRanking(Item, ("王芳", "李强"), ([new([1, 2], 12), new([2], 9), new([3, 2, 1], 7)], 2), Now);
        session.Announce(Item, Now);
        var (item, shown) = (session.Record.Items[Item - 1], session.ShownTo(office).Items[Item - 1]);
        (shown.Choice!.Tallies.Count, shown.Choice.Last.Count).ShouldBe((0, 0));
        shown.Choice.Counted!.Rounds.Select(round => string.Join(',', round.Counts)).ShouldBe(["12,9,7", "12,16,0"]);
        session.ProofOf(shown)!.Count.ShouldBe(session.ProofOf(item)!.Count); // the spoilt ones with it
        session.ProofOf(shown)!.Count.Spoilt.ShouldBe(2);
    }

    private static Session Met() => A.Session.With(s => s.AddChoice("年度福利项目", (200_000m, Options), Before)).Met();

    private static Session Voting()
    {
        var session = Met();
        session.OpenVote(Item, VoteMethod.SecretBallot, Now);
        return session;
    }

    private static Session Announced(IReadOnlyList<RankingBundle> bundles)
    {
        var session = Voting();
        Enter(session, bundles);
        session.EnterRanking(Item, "", (bundles, 0), Acting.Teller(2, SessionBuilder.Meeting));
        session.Announce(Item, Now);
        return session;
    }

    private static void Enter(Session session, IReadOnlyList<RankingBundle> bundles, int spoilt = 0) =>
        session.EnterRanking(Item, "", (bundles, spoilt), Acting.Teller(1, SessionBuilder.Meeting));
}
