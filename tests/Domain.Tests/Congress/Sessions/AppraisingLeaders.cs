using Domain.Congress.Appraisals;
using Domain.Congress.Ballots;
using Domain.Congress.Sessions;
using static Domain.Tests.Days;

namespace Domain.Tests.Congress.Sessions;

public sealed class AppraisingLeaders
{
    internal const int Item = 3;

    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);
    private static readonly ActMoment Before = Acting.UnionOfficer("2026-09-15");

    internal static readonly AppraisalSheet Sheet = new(
        [new("总经理", "张某"), new("财务总监", "")], ["履职尽责"], ["优秀", "称职", "不称职"],
        [new("职工代表", 6), new("中层管理人员", 4)], [AppraisalReader.Union, AppraisalReader.HigherUnion]);

    [Fact]
    public void A_paper_asks_every_item_of_every_leader() =>
        (Sheet with { Items = ["履职尽责", "廉洁自律"] }).ToPaper("民主评议").Items.Select(item => item.Title).ShouldBe(
            ["总经理（张某）·履职尽责", "总经理（张某）·廉洁自律", "财务总监·履职尽责", "财务总监·廉洁自律"]);

    [Fact]
    public void Nobody_is_appraised_for_nobody_to_see() => Refused.By(
        "congress.result-has-readers", null,
        () => A.Session.Opened().AddAppraisal("民主评议", Sheet with { Readers = [] }, Before), ("readers", "0"));

    [Fact]
    public void One_grade_is_no_choice() => Refused.By(
        "congress.paper-asks-something", null,
        () => A.Session.Opened().AddAppraisal("民主评议", Sheet with { Grades = ["优秀"] }, Before), ("items", "2"));

    [Fact]
    public void A_group_that_counts_for_nothing_is_refused() => Refused.By(
        "congress.groups-are-weighed", null,
        () => A.Session.Opened().AddAppraisal("民主评议", Sheet with { Groups = [new("职工代表", 0)] }, Before), ("lowest", "0"));

    [Fact]
    public void An_appraisal_is_not_put_on_the_list_as_a_title_alone() => Refused.By(
        "congress.item-is-drawn-up-with-its-sheet", null,
        () => A.Session.Opened().AddItem(new(SessionItemKind.Appraisal, "民主评议", "", null), Acting.UnionOfficer("2026-09-15")), ("kind", "Appraisal"));

    [Fact]
    public void Leaders_are_graded_in_secret() => Refused.By(
        "congress.papers-are-secret", "WC-20",
        () => Met().OpenVote(Item, VoteMethod.ShowOfHands, Now), ("method", "ShowOfHands"));

    [Fact]
    public void Yes_and_no_are_not_counted_of_it() => Refused.By(
        "congress.count-fits-the-item", null,
        () => Voting().EnterCount(Item, "", new(20, 0, 0, 0), Acting.Teller(1, SessionBuilder.Meeting)), ("number", "3"));

    [Fact]
    public void Grades_are_not_counted_of_a_matter() => Refused.By(
        "congress.count-fits-the-item", null,
        () => A.Session.Voting().EnterAppraisal(SessionBuilder.Matter, "", Lines(), Acting.Teller(1, SessionBuilder.Meeting)), ("number", "2"));

    [Fact]
    public void Each_groups_share_counts_by_its_weight()
    {
        var session = Announced();
        var general = session.Record.Items[Item - 1].Appraisal!.Result!.Leaders[0];

        // 职工代表: 12 of 20 优秀, weight 6; 中层管理人员: 5 of 10, weight 4: (6 × 0.6 + 4 × 0.5) / 10 = 56.00 %.
        general.Spread.ShouldBe([new("优秀", 17, 5600), new("称职", 11, 3600), new("不称职", 2, 800)]);
    }

    [Fact]
    public void A_group_of_fewer_than_five_is_counted_with_another()
    {
        var session = Voting();
        Count(session,
        [
            new("职工代表", 1, [12, 8, 0]), new("职工代表", 2, [12, 8, 0]),
            new("中层管理人员", 1, [2, 1, 1]), new("中层管理人员", 2, [2, 2, 0]),
        ]);
        session.Record.Items[Item - 1].Appraisal!.Result!.Leaders[0].Items[0].Groups.ShouldHaveSingleItem()
            .Group.ShouldBe(new VoterGroup("职工代表、中层管理人员", 10, 24));
    }

    [Fact]
    public void Tellers_who_differ_count_again()
    {
        var session = Voting();
        session.EnterAppraisal(Item, "", Lines(), Acting.Teller(1, SessionBuilder.Meeting));
        session.EnterAppraisal(Item, "", [new("职工代表", 1, [11, 9, 0]), .. Lines().Skip(1)], Acting.Teller(2, SessionBuilder.Meeting));
        session.Record.Items[Item - 1].TellersDiffer.ShouldBeTrue();
        Refused.By(
            "congress.tellers-agree", null, () => session.Announce(Item, Now),
            ("number", "3"), ("counts", "2"), ("agree", "false"));

        Count(session, Lines());
        session.Announce(Item, Now).ShouldBeNull();
        session.Record.Items[Item - 1].Appraisal!.Tallies.Select(t => t.Round).ShouldBe([1, 1, 2, 2]);
    }

    [Fact]
    public void One_teller_never_counts_for_both()
    {
        var session = Voting();
        session.EnterAppraisal(Item, "", Lines(), Acting.Teller(1, SessionBuilder.Meeting));
        Refused.By(
            "congress.teller-counts-once-a-round", null,
            () => session.EnterAppraisal(Item, "另一名字", Lines(), Acting.Teller(1, SessionBuilder.Meeting)), ("teller", "另一名字"));
    }

    [Fact]
    public void A_signed_sheet_names_two_tellers()
    {
        Refused.By(
            "congress.tellers-are-two-or-more", null,
            () => Voting().EnterSignedAppraisal(Item, ("王芳", "王芳"), Lines(), Now), ("tellers", "1"), ("fewest", "2"));
        var session = Voting();
        session.EnterSignedAppraisal(Item, ("王芳", "李强"), Lines(), Now);
        session.Record.Items[Item - 1].IsCounted.ShouldBeTrue();
    }

    [Fact]
    public void Every_group_counts_every_question() => Refused.By(
        "congress.every-question-is-counted", null,
        () => Voting().EnterAppraisal(Item, "", [.. Lines().Skip(1)], Acting.Teller(1, SessionBuilder.Meeting)),
        ("expected", "4"), ("complete", "3"));

    [Fact]
    public void A_line_too_many_is_refused() => Refused.By(
        "congress.every-question-is-counted", null,
        () => Voting().EnterAppraisal(Item, "", [.. Lines(), new("别的分组", 1, [1, 0, 0])], Acting.Teller(1, SessionBuilder.Meeting)),
        ("expected", "4"), ("complete", "3"));

    [Fact]
    public void No_more_mark_a_question_than_are_present() => Refused.By(
        "congress.marks-are-by-the-present", null,
        () => Voting().EnterAppraisal(Item, "", [new("职工代表", 1, [13, 8, 0]), .. Lines().Skip(1)], Acting.Teller(1, SessionBuilder.Meeting)),
        ("most", "31"), ("lowest", "0"), ("present", "30"));

    [Fact]
    public void Four_papers_make_no_result() => Refused.By(
        "congress.secret-ballot-has-enough-voters", null,
        () => Voting().EnterAppraisal(
            Item, "", [.. Lines().Select(line => line with { Counts = [1, 1, 0] })], Acting.Teller(1, SessionBuilder.Meeting)),
        ("voters", "4"), ("fewest", "5"));

    [Fact]
    public void The_secret_ballots_result_stands_in_place_of_paper()
    {
        var session = Voting();
        session.TakeBallot(Item, Ballot(Sheet.Questions));
        session.Announce(Item, Now);
        session.Record.Items[Item - 1].Appraisal!.Result!.Leaders[1].Spread.Select(s => s.Share).ShouldBe([5600, 3600, 800]);
    }

    [Fact]
    public void A_ballot_on_something_else_is_not_taken() => Refused.By(
        "congress.count-fits-the-item", null, () => Voting().TakeBallot(Item, Ballot(["别的问题"])), ("number", "3"));

    private static Session Met(AppraisalSheet? sheet = null) => A.Session.With(s => s.AddAppraisal("民主评议领导人员", sheet ?? Sheet, Before)).Met();

    internal static Session Voting(AppraisalSheet? sheet = null)
    {
        var session = Met(sheet);
        session.OpenVote(Item, VoteMethod.SecretBallot, Now);
        return session;
    }

    internal static Session Announced()
    {
        var session = Voting();
        Count(session, Lines());
        session.Announce(Item, Now);
        return session;
    }

    internal static Session Closed()
    {
        var session = Announced();
        session.HearReport(SessionBuilder.Report, "完成年度目标", Now);
        session.OpenVote(SessionBuilder.Matter, VoteMethod.SecretBallot, Now);
        SessionBuilder.Count(session, SessionBuilder.Matter, new(25, 5, 0, 0));
        session.Announce(SessionBuilder.Matter, Now);
        session.CloseMeeting(Now);
        return session;
    }

    internal static void Count(Session session, IReadOnlyList<AppraisalLine> lines)
    {
        session.EnterAppraisal(Item, "", lines, Acting.Teller(1, SessionBuilder.Meeting));
        session.EnterAppraisal(Item, "", lines, Acting.Teller(2, SessionBuilder.Meeting));
    }

    /// <summary>20 representatives and 10 managers, the same of both leaders.</summary>
    internal static IReadOnlyList<AppraisalLine> Lines() =>
    [
        new("职工代表", 1, [12, 8, 0]), new("职工代表", 2, [12, 8, 0]),
        new("中层管理人员", 1, [5, 3, 2]), new("中层管理人员", 2, [5, 3, 2]),
    ];

    private static BallotResult Ballot(IReadOnlyList<string> questions) => new(
        Day(SessionBuilder.Meeting), 36, 30, 30, 30,
        [.. questions.Select(q => new ItemResult(
            q, Sheet.Grades, [17, 11, 2],
            [new(new("职工代表", 6, 20), [12, 8, 0]), new(new("中层管理人员", 4, 10), [5, 3, 2])]))],
        [], []);
}
