using Domain.Congress.Sessions;
using Domain.Organisations;
using Domain.Tests;
using Domain.Tests.Congress.Sessions;
using Host.Documents.Congress;
using static Domain.Tests.Days;
using static Host.Tests.Documents.DrawnUp;

namespace Host.Tests.Documents;

/// <summary>What is drawn up before and at the meeting of a session of 36 representatives, of whom 30 came.</summary>
public sealed class DrawingUpTheSessionsPapers
{
    private const string Title = "中建玖合发展集团有限公司第三届职工代表大会第二次会议";

    [Fact]
    public void The_notice_says_when_where_and_what_and_by_when_the_papers_are_served()
    {
        using var paper = Paper(Called(), "notice");

        paper.Text.ShouldContain("定于2026年10月15日（星期四）召开" + Title);
        paper.Text.ShouldContain("时间：2026年10月15日（星期四）上午9:00\n地点：三楼会议室");
        paper.Text.ShouldContain("（一）听取总经理工作报告（报告人：总经理）。\n（二）审议表决职工福利基金使用方案。");
        paper.Text.ShouldContain("依照《企业民主管理规定》第十七条＊，须有24人以上到会方可开会。");
        paper.Text.ShouldContain("最迟于2026年10月8日（含当日）送达职工代表");
        paper.Text.ShouldContain("第十八条＊");
        paper.Text.ShouldContain("中建玖合发展集团有限公司工会委员会（盖章）\n2026年9月25日");
    }

    [Fact]
    public void An_article_that_was_not_looked_up_bears_a_star_and_a_note_says_so_once_before_the_next_page()
    {
        using var paper = Paper(Called(), "notice");

        paper.Text.ShouldNotContain("未核实");
        var note = paper.Text.IndexOf("＊标注的条文，系统尚未与原文核对", StringComparison.Ordinal);
        note.ShouldBeGreaterThan(paper.Text.IndexOf("（盖章）", StringComparison.Ordinal));
        note.ShouldBeLessThan(paper.Text.IndexOf("会议材料送达签收表", StringComparison.Ordinal));
        paper.Text.LastIndexOf("＊标注的条文", StringComparison.Ordinal).ShouldBe(note);
    }

    [Fact]
    public void The_notice_has_a_list_on_which_every_representative_signs_for_the_papers()
    {
        var session = Called();
        session.ServePapers([1], Day("2026-09-28"), ServiceMeans.OnPaper, Acting.UnionOfficer("2026-09-28"));
        using var paper = Paper(session, "notice");

        var list = paper.Tables.ShouldHaveSingleItem();
        list.Count.ShouldBe(37);
        list[1].ShouldBe("1|代表1|第一代表团|2026年9月28日书面送达|");
        list[2].ShouldBe("2|代表2|第一代表团||");
    }

    [Fact]
    public void The_agenda_numbers_what_is_heard_and_what_is_voted_on()
    {
        using var paper = Paper(Called(), "agenda");

        paper.Tables.ShouldHaveSingleItem().ShouldBe(
        [
            "序号|议程|报告人|方式|时间",
            "1|报告到会人数：应到36人，须有24人以上到会方可开会（《企业民主管理规定》第十七条＊）。宣布开会|主持人||",
            "2|听取总经理工作报告|总经理|听取|",
            "3|审议表决职工福利基金使用方案||无记名投票|",
            "4|宣布表决结果和大会决议|主持人||",
            "5|宣布闭会|主持人||",
        ]);
    }

    [Fact]
    public void An_agenda_that_is_arranged_keeps_its_order_and_says_from_when_to_when()
    {
        var session = Called();
        session.Arrange([new(SessionBuilder.Matter, 20), new(SessionBuilder.Report, 30)]);
        using var paper = Paper(session, "agenda");

        paper.Tables[0][2].ShouldBe("2|审议表决职工福利基金使用方案||无记名投票|09:00至09:20");
        paper.Tables[0][3].ShouldBe("3|听取总经理工作报告|总经理|听取|09:20至09:50");
    }

    [Fact]
    public void The_attendance_sheet_has_a_table_for_each_delegation_with_room_to_sign()
    {
        using var before = Paper(Called(), "attendance");
        using var after = Paper(new SessionBuilder().Met(), "attendance");

        before.Text.ShouldContain("应到36人，实到＿＿＿人。须有24人以上到会方可开会");
        before.Text.ShouldContain("（一）第一代表团（20人）");
        before.Tables.Select(table => table.Count).ShouldBe([21, 17]);
        before.Tables[1][1].ShouldBe("21|代表21|||团（组）长");
        after.Text.ShouldContain("应到36人，实到30人");
        after.Tables[0][1].ShouldBe("1|代表1||10:00|团（组）长");
    }

    [Fact]
    public void A_ballot_paper_is_the_same_for_everybody_and_names_nobody()
    {
        using var paper = Paper(new SessionBuilder().WithDraft().Served(), "ballots");

        paper.Tables.Count.ShouldBe(4, "two on a sheet for each of the two items");
        paper.Tables[0].ShouldBe(["表决事项|赞成|反对|弃权", "第2项　职工福利基金使用方案|||"]);
        paper.Tables[2][1].ShouldBe("第3项　集体合同草案|||");
        paper.Text.ShouldContain("采用无记名投票方式");
        paper.Text.ShouldNotContain("代表1");
        paper.File.MainDocumentPart!.FooterParts.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_voted_on_by_show_of_hands_needs_no_ballot_paper()
    {
        var session = new SessionBuilder().Met();
        session.OpenVote(SessionBuilder.Matter, VoteMethod.ShowOfHands, Acting.UnionOfficer(SessionBuilder.Meeting));

        Find(session, "ballots").Awaits!.Zh.ShouldBe("没有以无记名投票方式表决的议题");
    }

    [Fact]
    public void The_tellers_report_shows_both_counts_and_how_the_result_follows()
    {
        using var paper = Paper(new SessionBuilder().Announced(yes: 25), "tellers-report");

        paper.Tables[0].ShouldBe(
        [
            "表决事项|第2项　职工福利基金使用方案", "表决方式和日期|无记名投票（纸质选票），2026年10月15日",
            "应到、实到|应到36人；开始表决时实到30人", "发出、收回选票|发出＿＿＿＿张，收回30张",
        ]);
        paper.Tables[1].ShouldBe(["计票|计票人|赞成|反对|弃权|废票|合计", "第1轮|计票人1|25|5|0|0|30", "第1轮|计票人2|25|5|0|0|30"]);
        paper.Tables[2][1].ShouldBe("出席人数|《企业民主管理规定》第十七条＊：应到人数的三分之二以上（含本数）|3 × 30 = 90 ≥ 2 × 36 = 72|24|30（达到）");
        paper.Tables[2][2].ShouldBe("赞成票数|《企业民主管理规定》第二十条：超过应到人数的二分之一（不含本数）（以此为准）|2 × 25 = 50 ＞ 36|19|25（达到）");
        paper.Text.ShouldContain("表决结果：议题获得通过。");
    }

    [Fact]
    public void A_vote_by_phone_needs_no_paper_and_its_report_shows_what_the_phones_counted()
    {
        var session = new SessionBuilder().Voting();
        var vote = session.Record.Items[SessionBuilder.Matter - 1].Vote! with { Method = VoteMethod.ByPhone, ByPhone = new(25, 4, 1, 0) };
        var counted = new Session(session.Id, session.Record with
        {
            Items = [.. session.Record.Items.Select(item => item.Number == SessionBuilder.Matter ? item with { Vote = vote } : item)],
        }, session.Law);
        using var paper = Paper(counted, "tellers-report");

        paper.Tables[1].ShouldBe(["计票|计票人|赞成|反对|弃权|废票|合计", "手机投票|系统计票|25|4|1|0|30"]);
        Find(counted, "ballots").Awaits.ShouldNotBeNull();
    }

    [Fact]
    public void The_tellers_report_of_a_vote_that_is_open_has_lines_for_the_hand()
    {
        using var paper = Paper(new SessionBuilder().Voting(), "tellers-report");

        paper.Tables[0][3].ShouldBe("发出、收回选票|发出＿＿＿＿张，收回＿＿＿＿张");
        paper.Tables[1].ShouldBe(["计票|计票人|赞成|反对|弃权|废票|合计", "第1轮||||||", "第1轮||||||"]);
        paper.Text.ShouldNotContain("表决结果");
    }

    [Fact]
    public void Two_counts_that_differ_both_stay_and_say_so()
    {
        var session = new SessionBuilder().Voting();
        session.EnterCount(SessionBuilder.Matter, "", new(25, 5, 0, 0), Acting.Teller(1, SessionBuilder.Meeting));
        session.EnterCount(SessionBuilder.Matter, "", new(24, 6, 0, 0), Acting.Teller(2, SessionBuilder.Meeting));
        using var paper = Paper(session, "tellers-report");

        paper.Text.ShouldContain("两名计票人的结果不一致，须重新计票，以上结果均予保留。");
        paper.Tables[1][2].ShouldBe("第1轮|计票人2|24|6|0|0|30");
    }

    [Fact]
    public void What_cannot_be_drawn_up_yet_says_why()
    {
        Awaits(new SessionBuilder().Agreed()).ShouldBe(
        [
            "会议尚未召集，须先发出召集通知", "会议尚未召集，须先发出召集通知", "会议尚未召集，须先发出召集通知", "会议尚未召集，须先发出召集通知",
            "还没有开始表决", "还没有形成决议", "会议尚未闭会", "会议尚未闭会", "会议尚未闭会", null,
        ]);
        Awaits(new SessionBuilder().Resolved()).ShouldAllBe(why => why == null);
    }

    [Fact]
    public void A_general_meeting_speaks_of_workers_and_leaves_lines_for_all_of_them()
    {
        var session = new SessionBuilder().Of(SessionKind.GeneralMeeting).Opened();
        session.RegisterStaff(45);
        session.AddItem(new(SessionItemKind.Matter, "年终奖分配方案", "", null), Acting.UnionOfficer("2026-09-15"));
        session.ProposeTopics("全体职工讨论", Acting.UnionOfficer("2026-09-20"));
        session.AnswerTopics(true, "");
        session.CallTo(Day(SessionBuilder.Meeting), "上午9:00", "车间", Acting.UnionOfficer("2026-09-25"));
        using var notice = Paper(session, "notice");
        using var attendance = Paper(session, "attendance");

        notice.Text.ShouldContain("\n全体职工：\n");
        notice.Text.ShouldContain("全体职工45人。");
        notice.Tables.ShouldBeEmpty();
        attendance.Tables.ShouldHaveSingleItem().Count.ShouldBe(46);
    }

    private static Session Called() => new SessionBuilder().Called();

    private static IEnumerable<string?> Awaits(Session session) =>
        SessionPapers.Of(SessionFacts.For(session, "", Office.UnionOfficer)).Select(paper => paper.Awaits?.Zh);
}
