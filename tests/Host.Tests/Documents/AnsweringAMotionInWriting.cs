using Domain.Motions;
using Domain.Tests;
using Domain.Tests.Motions;
using Host.Documents.Motions;

namespace Host.Tests.Documents;

/// <summary>The answer to 提〔2026〕15号, moved by 赵一, seconded by 钱二 and 孙三, led by 后勤部 with 财务部 and 工会办.</summary>
public sealed class AnsweringAMotionInWriting
{
    [Fact]
    public void It_bears_its_number_and_its_signer_and_answers_every_author()
    {
        using var paper = Answer(new MotionBuilder().Answered());

        paper.Text.ShouldStartWith("编号：提复〔2026〕15号签发人：郑勤\n中建玖合\n关于提〔2026〕15号提案的答复\n赵一、钱二、孙三代表：\n");
        paper.Text.ShouldContain("提出的“关于改善职工食堂的提案”（提〔2026〕15号）收悉。");
        paper.Text.ShouldContain("\n已增设两个窗口，菜价每周公布。\n办理结果：A类：已经解决或者采纳。\n");
        paper.Text.ShouldContain("由后勤部主办，财务部、工会办会办，责任领导副总经理。2026年10月12日交办，答复期限为2026年11月11日。");
        paper.Text.ShouldContain("请于2026年11月20日前（含当日）对本答复作出满意、基本满意或者不满意的评价。");
        paper.Text.ShouldContain("中建玖合（盖章）\n后勤部\n2026年11月5日");
        paper.Text.ShouldNotContain("送审稿");
    }

    [Fact]
    public void A_plan_names_its_day() =>
        TextOf(new MotionBuilder().Answered(MotionBuilder.Planned)).ShouldContain("办理结果：B类：列入计划，计划于2027年6月30日前完成，每季度回访一次。");

    [Fact]
    public void What_is_not_possible_now_names_its_reason() =>
        TextOf(new MotionBuilder().Answered(MotionBuilder.Impossible)).ShouldContain("办理结果：C类：暂时不能解决。原因：没有建设用地。");

    [Fact]
    public void The_page_of_signatures_has_every_co_handler()
    {
        using var paper = Answer(new MotionBuilder().Answered());

        paper.Tables[0].ShouldBe(
        [
            "部门|承办内容|签字人|签字日期|手签", "后勤部（主办）|提出改善方案|郑勤|2026年11月5日|", "财务部（会办）|核定补贴|周财|2026年11月5日|",
            "工会办（会办）|征求职工意见|吴会|2026年11月5日|",
        ]);
        paper.Text.ShouldContain("会办部门均已会签。");
    }

    [Fact]
    public void A_draft_says_that_it_is_one_and_whose_signature_is_missing()
    {
        var motion = new MotionBuilder().Drafted();
        motion.SignAnswer("财务部", "周财", Acting.Hr("2026-11-02"));
        using var paper = Answer(motion);

        paper.Text.ShouldStartWith("编号：＿＿＿＿＿＿签发人：＿＿＿＿＿＿\n");
        paper.Text.ShouldContain("（送审稿，会签、签发以前不得送达）");
        paper.Text.ShouldContain("尚未会签：工会办。全部会签以前，答复不得送达。");
        paper.Tables[0][3].ShouldBe("工会办（会办）|征求职工意见|||");
    }

    [Fact]
    public void The_page_for_the_seal_knows_number_signer_and_unit()
    {
        using var paper = Answer(new MotionBuilder().Answered());

        paper.Tables[1].ShouldBe(
        [
            "文件名称|关于提〔2026〕15号提案的答复", "文件编号|提复〔2026〕15号", "签发人|郑勤", "签发日期|2026年11月5日", "用印单位|中建玖合",
            "用印份数|", "经办人|", "监印人|", "用印日期|",
        ]);
    }

    [Fact]
    public void The_page_of_ratings_marks_what_was_said()
    {
        var motion = new MotionBuilder().Answered();
        motion.Rate(MotionBuilder.Second, Satisfaction.Dissatisfied, "窗口仍然不够", Acting.UnionOfficer("2026-11-06"));
        using var paper = Answer(motion);

        paper.Tables[3].ShouldBe(
        [
            "姓名|满意|基本满意|不满意|意见|签字", "赵一|||||", "钱二|||√|窗口仍然不够|", "孙三|||||",
        ]);
    }

    [Fact]
    public void The_second_answer_says_that_the_first_left_somebody_dissatisfied()
    {
        var motion = new MotionBuilder().Rated(Satisfaction.Dissatisfied);
        motion.Assign(MotionBuilder.Assignment("总经理", isHighest: true), Acting.UnionOfficer("2026-11-16"));
        motion.DraftAnswer(MotionBuilder.Done, Acting.Hr("2026-11-20"));

        TextOf(motion).ShouldContain("对2026年11月5日的答复（提复〔2026〕15号）的评价为不满意，现由总经理负责重新办理。");
    }

    [Fact]
    public void What_goes_on_as_an_opinion_is_called_one()
    {
        var motion = new MotionBuilder().Screened(ScreeningOutcome.ReturnedAsOpinion);
        motion.AcceptDecision(MotionBuilder.Mover, Acting.UnionOfficer("2026-09-16"));
        motion.Assign(MotionBuilder.Assignment("副总经理"), Acting.UnionOfficer("2026-10-12"));
        motion.DraftAnswer(MotionBuilder.Done, Acting.Hr("2026-10-20"));

        TextOf(motion).ShouldContain("关于提〔2026〕15号意见建议的答复");
    }

    [Fact]
    public void Without_a_draft_there_is_nothing_to_write() =>
        MotionPapers.Of(new MotionBuilder().Assigned()).ShouldHaveSingleItem().Awaits!.Zh.ShouldBe("主办部门尚未起草答复");

    private static OpenedPaper Answer(Motion motion) => OpenedPaper.Of(MotionPapers.Of(motion).ShouldHaveSingleItem().Draw());

    private static string TextOf(Motion motion)
    {
        using var paper = Answer(motion);
        return paper.Text;
    }
}
