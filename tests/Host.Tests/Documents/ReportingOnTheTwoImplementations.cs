using Domain;
using Domain.Congress.Sessions;
using Domain.Motions;
using Domain.Tests;
using Domain.Tests.Motions;
using Host.Documents.Reports;
using static Domain.Tests.Days;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Host.Tests.Documents;

/// <summary>The mid-year report of 2026-07-15 on one resolution with a late step, and on motions as they stand in 2026-11.</summary>
public sealed class ReportingOnTheTwoImplementations
{
    private static readonly Resolution Fund = new(1, 2, "职工福利基金使用方案", "同意方案。", "人力资源部",
    [
        new(1, "印发办法", Day("2026-03-31"), Day("2026-03-20"), "办法已印发"),
        new(2, "改善食宿", Day("2026-06-30")),
        new(3, "健康检查", Day("2026-09-30")),
    ]);

    [Fact]
    public void What_is_late_stands_in_front_with_its_reason()
    {
        using var paper = Report(MidYear());

        paper.Text.IndexOf("一、需要会议注意的事项", StringComparison.Ordinal).ShouldBeLessThan(paper.Text.IndexOf("二、大会决议执行情况", StringComparison.Ordinal));
        paper.Text.ShouldContain("截至2026年7月15日，逾期的决议步骤1个，逾期的提案0件，评价为不满意、尚未办结的提案0件。");
        paper.Tables[0][1].ShouldBe("决议|关于职工福利基金使用方案的决议，第2步：改善食宿|人力资源部|2026年6月30日|逾期15天：施工单位尚未进场");
    }

    [Fact]
    public void A_late_step_without_a_reason_says_that_none_was_given()
    {
        using var paper = Report(MidYear() with { Resolutions = [Reported(Fund)] });

        paper.Tables[0][1].ShouldEndWith("|逾期15天，未说明原因");
        paper.Tables[1][2].ShouldEndWith("|逾期未完成，未说明原因");
    }

    [Fact]
    public void On_its_last_day_a_step_is_not_late()
    {
        using var paper = Report(MidYear() with { On = Day("2026-06-30") });

        paper.Text.ShouldContain("没有逾期的决议步骤和提案，也没有评价为不满意的提案。");
    }

    [Fact]
    public void Each_resolution_has_its_steps_with_what_shows_them()
    {
        using var paper = Report(MidYear());

        paper.Text.ShouldContain("共有大会决议1项，3个步骤。已全部落实的决议0项；已完成步骤1个，逾期未完成1个，未到期1个。");
        paper.Text.ShouldContain("（一）关于职工福利基金使用方案的决议\n第三届职工代表大会第二次会议通过，由人力资源部落实，3个步骤中已完成1个，逾期1个。");
        paper.Tables[1].ShouldBe(
        [
            "步骤|内容|完成期限|进展", "1|印发办法|2026年3月31日|2026年3月20日完成：办法已印发",
            "2|改善食宿|2026年6月30日|逾期未完成：施工单位尚未进场", "3|健康检查|2026年9月30日|进行中，未到期",
        ]);
    }

    [Fact]
    public void A_resolution_that_the_congress_ended_is_neither_late_nor_to_come()
    {
        var revoked = Fund with { Ended = new(Day("2026-05-10"), ResolutionEndReason.Revoked) };
        using var paper = Report(MidYear() with { Resolutions = [Reported(revoked)] });

        paper.Text.ShouldContain("没有逾期的决议步骤和提案");
        paper.Text.ShouldContain("已完成步骤1个，逾期未完成0个，未到期0个，随决议终止2个。");
        paper.Text.ShouldContain("由人力资源部落实，2026年5月10日终止：大会撤销。");
        paper.Tables[0][2].ShouldEndWith("|决议已终止，不再执行");
    }

    [Fact]
    public void Every_rate_is_given_with_what_it_is_a_part_of()
    {
        using var paper = Report(WithMotions());

        paper.Text.ShouldContain("共收到4件，其中立案3件，并案0件，不予立案0件，撤回0件，作意见建议办理0件。");
        paper.Text.ShouldContain("答复率100.0%（已答复2件，应答复2件）；按期答复率100.0%（按期答复2件，已答复2件）。");
        paper.Text.ShouldContain("办结率0.0%（办结0件，立案3件）；满意率50.0%（满意1件，已评价2件）。");
    }

    [Fact]
    public void Of_nothing_no_rate_is_given()
    {
        using var paper = Report(MidYear() with { Motions = [Reported(new MotionBuilder().Supported())] });

        paper.Text.ShouldContain("满意率不作统计（已评价0件）");
    }

    [Fact]
    public void The_motions_are_drawn_by_state_grade_satisfaction_and_department()
    {
        using var paper = Report(WithMotions());

        Drawn(paper).ShouldBe(
        [
            "提案办理状态（件）：提案审查=1 待交办=2 待办结=1", "答复的办理结果（件）：A类：已经解决或者采纳=2",
            "提案人、附议人的评价（人次）：满意=3 不满意=3", "各部门承办提案（件）：后勤部=2 后勤部=2 后勤部=0",
        ]);
    }

    [Fact]
    public void Overdue_motions_are_exceptions_with_who_has_them_the_longest_late_first()
    {
        using var paper = Report(WithMotions() with { On = Day("2026-11-20") });

        paper.Tables[0].Skip(1).ShouldBe(
        [
            "提案|提〔2026〕2号　关于改善职工食堂的提案|中建玖合工会|2026年9月22日|待交办，逾期59天",
            "提案|提〔2026〕1号　关于改善职工食堂的提案|中建玖合工会|2026年9月28日|提案审查，逾期53天",
            "提案|提〔2026〕4号　关于改善职工食堂的提案|中建玖合工会|2026年11月17日|待交办，逾期3天",
        ]);
    }

    [Fact]
    public void What_left_somebody_dissatisfied_is_an_exception_before_it_is_late()
    {
        using var paper = Report(WithMotions());

        paper.Text.ShouldContain("逾期的提案0件，评价为不满意、尚未办结的提案1件。");
        paper.Tables[0].Skip(1).ShouldBe(["提案|提〔2026〕4号　关于改善职工食堂的提案|中建玖合工会|2026年11月17日|评价为不满意，待交办"]);
    }

    [Fact]
    public void Every_motion_stands_in_the_annex()
    {
        using var paper = Report(WithMotions());

        paper.Tables[^1].ShouldBe(
        [
            "编号|案由|主办部门|状态|结果|评价",
            "提〔2026〕1号|关于改善职工食堂的提案||提案审查||", "提〔2026〕2号|关于改善职工食堂的提案||待交办||",
            "提〔2026〕3号|关于改善职工食堂的提案|后勤部|待办结|A|满意", "提〔2026〕4号|关于改善职工食堂的提案|后勤部|待交办|A|不满意",
        ]);
    }

    [Theory]
    [InlineData(false, "2026年年中职工代表大会决议执行情况和提案办理情况的报告", "四、上半年生产经营情况", "五、下半年生产经营计划")]
    [InlineData(true, "2026年度职工代表大会决议执行情况和提案办理情况的报告", "四、全年生产经营情况", "五、下一年度生产经营计划")]
    public void The_management_fills_in_two_marked_places(bool annual, string title, string past, string coming)
    {
        using var paper = Report(MidYear() with { Occasion = annual ? ReportOccasion.Annual : ReportOccasion.MidYear });

        paper.Text.ShouldContain($"中建玖合\n{title.Replace("和提案", "\n和提案")}\n（提交第三届职工代表大会第一次联席会议，统计截至2026年7月15日）");
        paper.Text.ShouldContain(past);
        paper.Text.ShouldContain(coming);
        paper.Body.Descendants<W.SdtBlock>().Select(place => place.Descendants<W.SdtAlias>().Single().Val!.Value).ShouldBe(["行政方", "行政方"]);
    }

    [Fact]
    public void Without_resolutions_and_motions_it_says_so()
    {
        using var paper = Report(MidYear() with { Resolutions = [] });

        paper.Text.ShouldContain("没有正在执行的大会决议。");
        paper.Text.ShouldContain("没有收到职工代表提案。");
        paper.File.MainDocumentPart!.ChartParts.ShouldBeEmpty();
    }

    private static ReportInput MidYear() => new()
    {
        Occasion = ReportOccasion.MidYear,
        Unit = "中建玖合",
        Union = "中建玖合工会",
        Meeting = "第三届职工代表大会第一次联席会议",
        On = Day("2026-07-15"),
        Resolutions = [Reported(Fund, (2, "施工单位尚未进场"))],
    };

    /// <summary>One before the committee, one filed, one answered and liked, one answered and disliked.</summary>
    private static ReportInput WithMotions() => MidYear() with
    {
        Resolutions = [],
        On = Day("2026-09-16"),
        Motions =
        [
            Reported(new MotionBuilder().Number(1).Supported()), Reported(new MotionBuilder().Number(2).Filed()),
            Reported(new MotionBuilder().Number(3).Rated(Satisfaction.Satisfied)), Reported(new MotionBuilder().Number(4).Rated(Satisfaction.Dissatisfied)),
        ],
    };

    private static ReportedResolution Reported(Resolution resolution, params (int Step, string Why)[] late) =>
        new("第三届职工代表大会第二次会议", resolution, late.ToDictionary(one => one.Step, one => one.Why));

    private static ReportedMotion Reported(Motion motion) => ReportedMotion.Of(motion, Day("2026-11-20"));

    private static OpenedPaper Report(ReportInput input) => OpenedPaper.Of(ImplementationReport.Of(input));

    /// <summary>Each chart's title, and its numbers by category.</summary>
    private static IEnumerable<string> Drawn(OpenedPaper paper) => paper.File.MainDocumentPart!.ChartParts
        .Select(part => part.ChartSpace)
        .Select(chart => chart.Descendants<C.Title>().Single().InnerText + "："
            + string.Join(' ', chart.Descendants<C.CategoryAxisData>().SelectMany((axis, series) => axis.Descendants<C.StringPoint>().Select((point, i) =>
                $"{point.InnerText}={chart.Descendants<C.Values>().ElementAt(series).Descendants<C.NumericPoint>().ElementAt(i).InnerText}"))))
        .Order(StringComparer.Ordinal)
        .OrderBy(text => text[0] switch { '提' when text[1] == '案' && text[2] == '办' => 0, '答' => 1, '提' => 2, _ => 3 });
}
