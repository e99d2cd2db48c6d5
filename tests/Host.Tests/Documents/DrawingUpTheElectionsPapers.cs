using Domain.Congress.Terms;
using Domain.Tests;
using Domain.Tests.Congress.Terms;
using Host.Documents;
using Host.Documents.Content;
using Host.Documents.Elections;
using static Domain.Tests.Days;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Tests.Documents;

/// <summary>What is drawn up for the elections of 36 representatives by 707 staff in three electing units.</summary>
public sealed class DrawingUpTheElectionsPapers
{
    private const string Congress = "中建玖合发展集团有限公司第三届职工代表大会";

    [Fact]
    public void The_notice_says_how_many_are_elected_where_and_by_how_many_votes()
    {
        using var paper = Paper(new TermBuilder().Announced(), "election-notice");

        paper.Text.ShouldContain("全体职工707人。依照《企业民主管理规定》第八条＊，职工代表不少于36名；本届职工代表共36名。");
        paper.Text.ShouldContain("中层以上管理人员5名，不超过7名。");
        paper.Tables.ShouldHaveSingleItem()[1].ShouldBe("工程一部|400|20|一线17、管理1、女4、派遣3|267人|201票"); // 19 seats without managers × 340 ÷ 380
        paper.Text.ShouldContain("本届职工代表任期自2026年3月10日起至2029年3月9日止。");
        paper.Text.ShouldContain("中建玖合发展集团有限公司工会委员会（盖章）\n2026年2月10日");
    }

    [Fact]
    public void Before_the_announcement_its_days_are_left_for_the_hand()
    {
        using var paper = Paper(new TermBuilder().Planned(), "election-notice");

        paper.Text.ShouldContain("本届职工代表任期自　　　　年　　月　　日起至");
        Find(new TermBuilder().Counted(), "election-notice").Awaits!.Zh.ShouldBe("代表名额尚未确定");
    }

    [Fact]
    public void Each_electing_unit_has_its_ballot_paper_with_a_line_for_each_candidate()
    {
        using var paper = Paper(new TermBuilder().Announced(), "election-ballots");

        paper.Tables.Select(table => table.Count).ShouldBe([23, 13, 9]); // heading, seats, one more and one for another
        paper.Text.ShouldContain($"{Congress}\n机关\n应选6名");
        paper.Text.ShouldContain("不得超过6名，超过的为废票");
        Find(new TermBuilder().Running(), "election-ballots").Awaits!.Zh.ShouldBe("没有空缺的代表名额");
    }

    [Fact]
    public void A_by_election_has_the_papers_of_the_seats_that_are_vacant()
    {
        var term = new TermBuilder().Running();
        term.EndMandate(21, new(Day("2026-05-11"), Domain.Congress.Elections.MandateEndReason.LeftTheUnit), "", Acting.UnionOfficer("2026-05-11"));
        using var paper = Paper(term, "election-ballots");

        paper.Tables.ShouldHaveSingleItem().Count.ShouldBe(4);
        paper.Text.ShouldContain($"{Congress}\n工程二部\n应选1名");
    }

    [Fact]
    public void The_tellers_report_works_each_election_out_and_leaves_lines_for_those_to_come()
    {
        var term = new TermBuilder().Announced();
        term.RecordElection(
            TermBuilder.Election(TermBuilder.Office, 6, [.. Enumerable.Range(1, 6).Select(n => TermBuilder.Candidate(TermBuilder.Office, n, n == 6 ? 53 : 60 + n))]),
            Acting.UnionOfficer(TermBuilder.Elected));
        using var paper = Paper(term, "election-report");

        paper.Tables[2][1].ShouldBe("机关代表（5）|一线职工|65|54|2×65 > 107|当选");
        paper.Tables[2][6].ShouldBe("机关代表（6）|一线职工、女|53|54|2×53 > 107|得票不足");
        paper.Text.ShouldContain("参加人数：《企业民主管理规定》第二十五条＊：至少72人参加，实际107人，选举有效。");
        paper.Text.ShouldContain("共5名；尚缺1名，由选举单位另行选举。");
        paper.Tables.Count.ShouldBe(12); // the office's election, and three units that have seats to fill
        paper.Text.Split("选举单位负责人（签字）").Length.ShouldBe(5);
    }

    [Fact]
    public void The_list_of_the_elected_names_everybody_who_sits_with_unit_and_group()
    {
        using var paper = Paper(new TermBuilder().Running(), "elected");

        paper.Text.ShouldContain("代表资格审查小组于2026年3月13日审查确认");
        paper.Text.ShouldContain("现有代表36名，其中一线职工32名、中层以上管理人员4名；女职工11名，劳务派遣职工0名");
        paper.Tables.ShouldHaveSingleItem()[36].ShouldBe("36|机关代表（6）|机关|一线职工|女");
        paper.Text.ShouldContain("中建玖合发展集团有限公司工会委员会（盖章）\n2026年3月16日");
        Find(new TermBuilder().Announced(), "elected").Awaits!.Zh.ShouldBe("还没有选举单位选出代表");
    }

    [Fact]
    public void What_is_signed_goes_with_the_signatures_to_a_new_page()
    {
        using var paper = OpenedPaper.Of(new("报告", "工会",
        [
            new Paragraph("第一段"), new Table([new("项目", 1)], [["第一行"], ["末行"]]), new Paragraph("由两人签字", ParagraphLook.Note),
            new Paragraph("签字", ParagraphLook.Signed), new PageBreak(), new Paragraph("第二段"), new Paragraph("末段"),
            new Paragraph("工会（盖章）", ParagraphLook.Signed), new Paragraph("二〇二六年", ParagraphLook.Signed),
        ]));

        paper.Body.Descendants<W.Paragraph>().Where(p => p.ParagraphProperties?.KeepNext is not null).Select(p => p.InnerText)
            .ShouldBe(["末行", "由两人签字", "末段"]);
    }

    private static CasePaper Find(CongressTerm term, string name) =>
        TermPapers.Of(new(term, Day("2026-05-12"))).Single(paper => paper.Name == name);

    /// <summary>The paper, which can be drawn up, written and opened again.</summary>
    private static OpenedPaper Paper(CongressTerm term, string name)
    {
        var paper = Find(term, name);
        paper.Awaits.ShouldBeNull();
        return OpenedPaper.Of(paper.Draw());
    }
}
