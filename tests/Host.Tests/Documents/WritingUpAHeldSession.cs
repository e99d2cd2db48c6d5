using Domain.Congress.Sessions;
using Domain.Tests;
using Domain.Tests.Congress.Sessions;
using static Domain.Tests.Days;
using static Host.Tests.Documents.DrawnUp;

namespace Host.Tests.Documents;

/// <summary>What is written of a session that was held: 36 representatives, of whom 30 came and 25 voted for the matter.</summary>
public sealed class WritingUpAHeldSession
{
    private const string Title = "中建玖合发展集团有限公司第三届职工代表大会第二次会议";

    [Fact]
    public void A_resolution_carries_its_vote_its_steps_and_that_it_binds()
    {
        using var paper = Paper(new SessionBuilder().Resolved(), "resolutions");

        paper.Text.ShouldContain("关于职工福利基金使用方案的决议\n（2026年10月15日第三届职工代表大会第二次会议通过）");
        paper.Text.ShouldContain("应到36人，实到30人，采用无记名投票（纸质选票）方式表决，赞成25票，反对5票，弃权0票，废票0张，通过（《企业民主管理规定》第二十条：至少19票）");
        paper.Text.ShouldContain("\n同意职工福利基金使用方案。\n");
        paper.Text.ShouldContain("本决议由人力资源部负责落实，2026年12月31日前（含当日）全部完成");
        paper.Tables.ShouldHaveSingleItem().ShouldBe(["步骤|内容|完成期限", "1|制定发放办法|2026年11月30日", "2|发放到位|2026年12月31日"]);
        paper.Text.ShouldContain("《企业民主管理规定》第二十一条");
        paper.Text.ShouldContain("中建玖合发展集团有限公司职工代表大会（盖章）\n2026年10月15日");
    }

    [Fact]
    public void The_minutes_tell_the_session_from_its_preparation_to_its_resolutions()
    {
        using var paper = Paper(new SessionBuilder().Resolved(), "minutes");

        paper.Tables[0][4].ShouldBe("应到、实到|应到职工代表36人，实到30人，缺席6人");
        paper.Text.ShouldContain("2026年9月20日，工会向行政方提出议题。征求职工意见的情况：各代表团征求了意见。行政方答复：同意。");
        paper.Text.ShouldContain("会议材料送达36人，未能送达0人。");
        paper.Text.ShouldContain("须有24人以上到会。实到30人，达到法定人数。");
        paper.Tables[1].ShouldBe(
        [
            "代表团（组）|应到|实到|缺席人员", "第一代表团|20|20|无", "第二代表团|16|10|代表31、代表32、代表33、代表34、代表35、代表36",
        ]);
        paper.Text.ShouldContain("（一）总经理工作报告（报告人：总经理）\n完成年度目标。");
        paper.Text.ShouldContain("表决结果：应到36人，实到30人");
        paper.Text.ShouldContain("关于职工福利基金使用方案的决议。由人力资源部负责落实，2026年12月31日前完成。");
    }

    [Fact]
    public void The_minutes_keep_what_was_put_off_taken_off_and_served_late()
    {
        var session = new SessionBuilder().Agreed();
        session.CallTo(Day("2026-10-12"), "上午9:00", "礼堂", Acting.UnionOfficer("2026-09-22"));
        session.Postpone("礼堂检修", Acting.UnionOfficer("2026-09-22"));
        session.CallTo(Day(SessionBuilder.Meeting), "下午2:00", "礼堂", Acting.UnionOfficer("2026-09-25"));
        session.ServePapers([.. Enumerable.Range(1, 35)], Day("2026-10-09"), ServiceMeans.Electronically, Acting.UnionOfficer("2026-10-09"));
        session.CloseService([new(36, "驻外项目")]);
        session.CheckIn([1, 2, 3], Acting.UnionOfficer(SessionBuilder.Meeting));
        session.HearReport(SessionBuilder.Report, "完成年度目标", Acting.UnionOfficer(SessionBuilder.Meeting));
        session.RecordOpinion(SessionBuilder.Report, "第一代表团", "同意报告", Acting.UnionOfficer(SessionBuilder.Meeting));
        session.DropItem(SessionBuilder.Matter, "材料需要补充");
        session.CloseMeeting(Acting.UnionOfficer(SessionBuilder.Meeting));
        using var paper = Paper(session, "minutes");

        paper.Text.ShouldContain("原定2026年10月12日召开的会议未开成：礼堂检修。");
        paper.Text.ShouldContain("会议材料送达35人，未能送达1人，其中35人在2026年10月8日之后收到。");
        paper.Text.ShouldContain("未能送达：代表36（驻外项目）。");
        paper.Text.ShouldContain("实到3人，未达到法定人数。");
        paper.Text.ShouldContain("第一代表团：同意报告。");
        paper.Text.ShouldContain("议题“职工福利基金使用方案”已撤下：材料需要补充。");
        paper.Text.ShouldContain("本次会议没有形成决议。");
    }

    [Fact]
    public void The_report_names_the_union_above_and_the_results()
    {
        using var paper = Paper(new SessionBuilder().Resolved(), "report");

        paper.Text.ShouldContain("\n大兴区总工会：\n");
        paper.Text.ShouldContain(Title + "已于2026年10月15日在三楼会议室闭会。现将有关情况报告如下：");
        paper.Tables[0][1].ShouldBe("1|总经理工作报告|已听取，登记审议意见0条");
        paper.Tables[0][2].ShouldStartWith("2|职工福利基金使用方案|应到36人，实到30人");
        paper.Tables[1].ShouldBe(["决议|落实单位|步骤数|完成期限", "职工福利基金使用方案|人力资源部|2|2026年12月31日"]);
        paper.Text.ShouldContain("年　　月　　日");
    }

    [Fact]
    public void In_Shanghai_the_report_says_by_when_the_union_above_is_told()
    {
        var beijing = new SessionBuilder().Resolved();
        var session = new Session(beijing.Id, beijing.Record with { Place = "310000" }, Domain.Tests.Law.Seeds.Statutes("310000", null));
        using var paper = Paper(session, "report");

        // Seven working days from 2026-10-15, a Thursday: 16, 19, 20, 21, 22, 23, 26.
        paper.Text.ShouldContain("第三十七条，最迟于2026年10月26日（含当日）报告上级工会。");
    }

    [Fact]
    public void In_Shandong_the_resolution_says_by_when_it_is_published()
    {
        var beijing = new SessionBuilder().Resolved();
        var session = new Session(beijing.Id, beijing.Record with { Place = "370000" }, Domain.Tests.Law.Seeds.Statutes("370000", null));
        using var paper = Paper(session, "resolutions");

        // Three days from 2026-10-15 end on Sunday the 18th and roll over to Monday.
        paper.Text.ShouldContain("第十二条第三项，最迟于2026年10月19日（含当日）在本单位公布。");
    }

    [Fact]
    public void The_page_for_signatures_lists_chair_heads_and_tellers()
    {
        using var paper = Paper(new SessionBuilder().Resolved(), "signatures");

        paper.Tables.ShouldHaveSingleItem().ShouldBe(
        [
            "身份|姓名|签字|日期", "会议主持人|||", "会议记录人|||", "第一代表团团（组）长|代表1||", "第二代表团团（组）长|代表21||",
            "监票人|||", "监票人|||", "计票人|计票人1||", "计票人|计票人2||", "工会主席|||",
        ]);
    }
}
