using Domain;
using Domain.Congress.Appraisals;
using Domain.Congress.Sessions;
using Domain.Congress.Welfare;
using Domain.Organisations;
using Domain.Tests;
using Domain.Tests.Congress.Sessions;
using Host.Documents.Congress;

namespace Host.Tests.Documents;

/// <summary>The papers of a session that grades a leader, whose result is for the union alone, and chooses welfare.</summary>
public sealed class WritingAppraisalsAndChoices
{
    private const int Item = 3;

    private static readonly ActMoment Before = Acting.UnionOfficer("2026-09-15");
    private static readonly ActMoment Now = Acting.UnionOfficer(SessionBuilder.Meeting);

    private static readonly AppraisalSheet Sheet = new(
        [new("总经理", "张某")], ["履职尽责"], ["优秀", "称职", "不称职"], [new("职工代表", 6), new("中层管理人员", 4)], [AppraisalReader.Union]);

    [Fact]
    public void Each_voter_group_has_an_appraisal_paper_of_its_own()
    {
        using var paper = Paper(Appraising().Served(), "ballots", Office.UnionOfficer);

        paper.Text.ShouldContain("民主评议票（职工代表）");
        paper.Text.ShouldContain("民主评议票（中层管理人员）");
        paper.Tables[2].ShouldBe(["评议对象和内容|优秀|称职|不称职", "总经理（张某）·履职尽责|||"]);
        paper.Text.ShouldContain("请逐行在一个等次栏内画“○”");
    }

    [Fact]
    public void The_tellers_report_gives_an_appraisals_numbers_to_whom_they_are_for()
    {
        using var paper = Paper(Appraised(), "tellers-report", Office.UnionOfficer);

        paper.Tables[1].ShouldBe(
        [
            "评议对象和内容|分组|优秀|称职|不称职", "总经理（张某）·履职尽责|职工代表|15|5|0", "总经理（张某）·履职尽责|中层管理人员|4|4|2",
        ]);
    }

    [Theory]
    [InlineData(Office.HrDepartment)]
    [InlineData(Office.HigherUnion)]
    [InlineData(Office.Teller)]
    public void It_gives_them_to_nobody_else(Office reader)
    {
        using var paper = Paper(Appraised(), "tellers-report", reader);

        paper.Text.ShouldContain("评议结果的查阅范围事先确定为本单位工会，本单不载明票数。");
        paper.Tables.Count.ShouldBe(1);
    }

    [Fact]
    public void Before_the_result_is_announced_it_has_the_numbers_for_tellers_alone()
    {
        var session = Appraising().Met();
        session.OpenVote(Item, VoteMethod.SecretBallot, Now);
        session.EnterSignedAppraisal(Item, ("王芳", "李强"), [new("职工代表", 1, [15, 5, 0]), new("中层管理人员", 1, [4, 4, 2])], Now);
        using var read = Paper(session, "tellers-report", Office.UnionOfficer);
        using var told = Paper(session, "tellers-report", Office.Teller);

        read.Tables[1][1].ShouldBe("总经理（张某）·履职尽责|职工代表|||");
        told.Tables[1][1].ShouldBe("总经理（张某）·履职尽责|职工代表|15|5|0");
    }

    [Fact]
    public void The_tellers_sign_also_where_their_counts_are_not_shown()
    {
        using var paper = Paper(Appraised(), "signatures", Office.HrDepartment);

        paper.Text.ShouldContain("王芳");
        paper.Text.ShouldContain("李强");
    }

    [Fact]
    public void Before_anything_is_counted_it_has_lines_for_the_hand()
    {
        var session = Appraising().Met();
        session.OpenVote(Item, VoteMethod.SecretBallot, Now);
        using var paper = Paper(session, "tellers-report", Office.Teller);

        paper.Tables[1].ShouldBe(
            ["评议对象和内容|分组|优秀|称职|不称职", "总经理（张某）·履职尽责|职工代表|||", "总经理（张某）·履职尽责|中层管理人员|||"]);
    }

    [Theory]
    [InlineData("minutes")]
    [InlineData("report")]
    public void Papers_for_everybody_name_the_appraisal_and_none_of_its_numbers(string name)
    {
        using var paper = Paper(Appraised(), name, Office.UnionOfficer);

        paper.Text.ShouldContain("以无记名投票方式进行民主评议，实到30人，结果的查阅范围为本单位工会，另行通报");
        paper.Text.ShouldNotContain("优秀");
    }

    [Fact]
    public void The_paper_of_a_choice_has_a_column_for_the_order_and_names_the_budget()
    {
        using var paper = Paper(Choosing().Served(), "ballots", Office.UnionOfficer);

        paper.Tables[2].ShouldBe(["方案|所需费用|名次", "1．职工健身房|180,000元|", "2．改善食堂|200,000元|"]);
        paper.Text.ShouldContain("预算200,000元。请在“名次”栏内按优先顺序填写1、2、3……");
    }

    [Fact]
    public void The_tellers_report_of_a_choice_shows_its_rounds_and_the_vote_they_come_to()
    {
        using var paper = Paper(Chosen(), "tellers-report", Office.UnionOfficer);

        paper.Tables[1].ShouldBe(["方案|所需费用|第1轮", "职工健身房|180,000元|8", "改善食堂|200,000元|22（最优先）"]);
        paper.Tables[2][2].ShouldStartWith("赞成票数|《企业民主管理规定》第二十条：");
        paper.Text.ShouldContain("表决结果：议题获得通过。");
    }

    [Fact]
    public void The_minutes_name_the_option_that_was_preferred()
    {
        using var paper = Paper(Chosen(), "minutes", Office.UnionOfficer);

        paper.Text.ShouldContain("最优先的方案为“改善食堂”（200,000元），最后一轮赞成22票，反对8票");
    }

    private static SessionBuilder Appraising() => new SessionBuilder().With(s => s.AddAppraisal("民主评议领导人员", Sheet, Before));

    private static SessionBuilder Choosing() => new SessionBuilder().With(s => s.AddChoice(
        "年度福利项目", (200_000m, [new WelfareOption("职工健身房", 180_000m), new WelfareOption("改善食堂", 200_000m)]), Before));

    private static Session Appraised()
    {
        var session = Appraising().Met();
        session.OpenVote(Item, VoteMethod.SecretBallot, Now);
        session.EnterSignedAppraisal(Item, ("王芳", "李强"), [new("职工代表", 1, [15, 5, 0]), new("中层管理人员", 1, [4, 4, 2])], Now);
        return Closed(session);
    }

    private static Session Chosen()
    {
        var session = Choosing().Met();
        session.OpenVote(Item, VoteMethod.SecretBallot, Now);
        session.EnterSignedRanking(Item, ("王芳", "李强"), ([new([2, 1], 22), new([1], 8)], 0), Now);
        return Closed(session);
    }

    private static Session Closed(Session session)
    {
        session.Announce(Item, Now);
        session.DropItem(SessionBuilder.Matter, "另行安排");
        session.HearReport(SessionBuilder.Report, "完成年度目标", Now);
        session.CloseMeeting(Now);
        return session;
    }

    private static OpenedPaper Paper(Session session, string name, Office reader) => OpenedPaper.Of(
        SessionPapers.Of(SessionFacts.For(session, "大兴区总工会", reader)).Single(paper => paper.Name == name).Draw());
}
