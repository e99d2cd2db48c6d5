using Domain.Motions;
using Domain.Motions.Figures;
using Domain.Motions.Import;
using static Domain.Tests.Days;
using static Domain.Tests.Motions.MotionBuilder;

namespace Domain.Tests.Motions;

/// <summary>Motions of an earlier register, imported on 2026-11-20.</summary>
public sealed class ImportingAMotion
{
    private const string Today = "2026-11-20";

    internal static readonly ImportedMotion Closed = new()
    {
        Number = "提〔2025〕15号",
        MovedOn = Day("2025-03-01"),
        Text = new(MotionTopic.Welfare, "关于改善职工食堂的提案", "菜品单一。", "增加窗口。"),
        Movers = ["赵一"],
        Seconders = ["钱二", "孙三"],
        State = ImportedState.Closed,
        Department = "后勤部",
        AssignedOn = Day("2025-03-10"),
        Answer = "已增设两个窗口。",
        Grade = AnswerGrade.Done,
        AnsweredOn = Day("2025-04-20"),
        Satisfaction = Satisfaction.Satisfied,
        ClosedOn = Day("2025-05-01"),
        Result = "已落实。",
    };

    private static readonly ImportedMotion Handling = Closed with
    {
        State = ImportedState.Handling, Leader = "副总经理", Due = Day("2026-12-10"), Answer = "", Grade = null, AnsweredOn = null,
        ClosedOn = null, Satisfaction = null, Result = "",
    };

    private static readonly ImportedMotion Planned = Closed with
    {
        State = ImportedState.Planned, Leader = "副总经理", Grade = AnswerGrade.Planned, PlannedFor = Day("2027-06-30"), ClosedOn = null,
    };

    private static readonly ImportedMotion Declined = Closed with
    {
        State = ImportedState.Declined, Department = "", Answer = "", Grade = null, AnsweredOn = null, AssignedOn = null, Satisfaction = null,
        ClosedOn = Day("2025-03-15"), Result = "属于个人事项。",
    };

    [Fact]
    public void One_that_is_closed_stays_closed_with_all_that_was_known_of_it()
    {
        var record = Import(Closed).Record;

        record.Standing.ShouldBe(new(MotionState.Closed, Day("2025-05-01"), null));
        record.Origin.ShouldBe(new("提〔2025〕15号", Day(Today), "工会", "2025.xlsx", "abc", 4));
        (record.IsFiled, record.MovedOn, record.IsFromPaper).ShouldBe((true, Day("2025-03-01"), true));
        Import(Closed with { CoHandlers = ["财务部"] }).Record.Round!.ShouldSatisfyAllConditions(
            round => round.CoHandlers.ShouldBe([new("财务部", "")], "a register says nothing of signatures, so none is made up"),
            round => round.AwaitedSignatures.ShouldBeEmpty());
        record.Seconders.Select(person => person.Name).ShouldBe(["钱二", "孙三"]);
        (record.Round!.Answer!.SentOn, record.Round.Surveys[0].IsSatisfied).ShouldBe((Day("2025-04-20"), true));
        MotionFormat.Read(MotionFormat.Write(record)).Origin.ShouldBe(record.Origin);
    }

    [Fact]
    public void One_that_is_closed_counts_on_the_board_but_against_no_deadline()
    {
        var motion = Import(Closed);
        var figures = MotionFigures.Of([MotionLine.Of(motion.Id, motion.Record)], Day(Today));

        (figures[MotionMeasure.Collected], figures[MotionMeasure.Filed], figures[MotionMeasure.Closed], figures[MotionMeasure.Satisfied]).ShouldBe((1, 1, 1, 1));
        (figures[MotionMeasure.Assigned], figures[MotionMeasure.Answered], figures[MotionMeasure.AnsweredInTime]).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void One_that_is_open_has_its_owner_and_its_day_and_is_answered_here()
    {
        var motion = Import(Handling);

        motion.Record.Standing.ShouldBe(new(MotionState.Handling, Day("2025-03-10"), Day("2026-12-10")));
        motion.HolderOn(Day(Today)).Names.ShouldBe(["后勤部"]);
        motion.HolderOn(Day("2026-12-11")).Names.ShouldBe(["副总经理"]);
        motion.DraftAnswer(Done, Acting.Hr("2026-11-25"));
        motion.SendAnswer("提复1号", "郑勤", Acting.Hr("2026-11-26")).ShouldBe("Answered");
        MotionLine.Of(motion.Id, motion.Record).Due.ShouldBe(Day("2026-12-10"));
    }

    [Fact]
    public void A_plan_comes_back_within_a_quarter_of_the_import()
    {
        var motion = Import(Planned);

        motion.Record.Standing.ShouldBe(new(MotionState.Planned, Day("2025-04-20"), Day("2027-02-22")), "20 February 2027 is a Saturday");
        MotionLine.Of(motion.Id, motion.Record).Due.ShouldBeNull();
        motion.ReportPlan(new(true, "已完成。", null), Acting.Hr("2027-02-01")).ShouldBe("PlanDone");
    }

    [Fact]
    public void One_that_was_declined_keeps_its_reason()
    {
        var record = Import(Declined).Record;

        record.Standing.ShouldBe(new(MotionState.Declined, Day("2025-03-15"), null));
        (record.Decision!.Outcome, record.Decision.Reason).ShouldBe((ScreeningOutcome.Declined, "属于个人事项。"));
    }

    [Fact]
    public void An_opinion_stays_one() => Import(Closed with { IsOpinion = true }).Record.Opinion.ShouldBe(OpinionGround.Screened);

    [Fact]
    public void Every_way_leads_from_the_start_of_the_procedure_to_its_state()
    {
        Motion.WayOf(Closed).ShouldBe(["Supported", "Filed", "Assigned", "Answered", "Accepted", "Closed"]);
        Motion.WayOf(Closed with { IsOpinion = true }).Take(3).ShouldBe(["Supported", "ReturnedAsOpinion", "OpinionAccepted"]);
        Motion.WayOf(Handling).ShouldBe(["Supported", "Filed", "Assigned"]);
        Motion.WayOf(Planned).ShouldBe(["Supported", "Filed", "Assigned", "Answered", "Planned"]);
        Motion.WayOf(Declined).ShouldBe(["Supported", "Declined", "DeclineAccepted"]);
    }

    [Fact]
    public void What_is_open_without_an_owner_or_a_day_does_not_come_in()
    {
        Refused.By("motions.imported-cell-is-filled", null, () => Import(Handling with { Leader = "" }), ("column", "Leader"), ("state", "Handling"));
        Refused.By("motions.imported-cell-is-filled", null, () => Import(Handling with { Due = null }), ("column", "Due"), ("state", "Handling"));
        Refused.By("motions.imported-cell-is-filled", null, () => Import(Closed with { Department = "" }), ("column", "Department"), ("state", "Closed"));
    }

    [Fact]
    public void An_answer_does_not_go_with_being_handled() => Refused.By(
        "motions.imported-cell-fits-its-state", null, () => Import(Handling with { Answer = "已办。" }), ("column", "Answer"), ("state", "Handling"));

    [Fact]
    public void A_plan_is_a_B_with_its_day() => Refused.By(
        "motions.imported-plan-agrees-with-its-state", null, () => Import(Planned with { PlannedFor = null }),
        ("state", "Planned"), ("grade", "Planned"), ("plannedFor", ""));

    [Fact]
    public void Nothing_is_done_after_the_day_of_the_import() => Refused.By(
        "motions.imported-day-has-come", null, () => Import(Closed with { ClosedOn = Day("2026-11-21") }),
        ("column", "ClosedOn"), ("day", "2026-11-21"), ("today", Today));

    [Fact]
    public void No_step_is_before_the_one_before_it() => Refused.By(
        "motions.imported-days-are-in-order", null, () => Import(Closed with { AnsweredOn = Day("2025-03-09") }),
        ("column", "AssignedOn"), ("day", "2025-03-10"), ("nextColumn", "AnsweredOn"), ("nextDay", "2025-03-09"));

    [Fact]
    public void A_name_is_given_once() => Refused.By(
        "motions.imported-names-are-each-given-once", null, () => Import(Closed with { Seconders = ["赵一"] }),
        ("column", "Movers"), ("given", "2"), ("different", "1"), ("most", "30"));

    [Fact]
    public void A_matter_of_201_characters_is_too_long() => Refused.By(
        "bargaining.text-is-within-its-bounds", null, () => Import(Closed with { Text = Closed.Text with { Title = new string('案', 201) } }),
        ("field", "Title"), ("length", "201"), ("least", "1"), ("most", "200"));

    [Fact]
    public void Every_column_and_every_state_has_a_title()
    {
        Enum.GetValues<ImportColumn>().Select(column => ImportTitles.Of(column).Zh).ShouldBeUnique();
        Enum.GetValues<ImportedState>().Select(state => ImportTitles.Of(state).Zh).ShouldBeUnique();
    }

    internal static Motion Import(ImportedMotion row) => Motion.Import(
        new CaseId(new Guid(41, 0, 0, new byte[8])),
        new MotionArrival(
            "提案〔2025〕000001号", "110000", new(Acting.Union, "中建玖合工会"), new(Acting.Employer, "中建玖合"),
            [.. row.Movers.Select(name => new MotionPerson(Mover, name))],
            [.. row.Seconders.Select((name, at) => new MotionPerson(at == 0 ? Second : Third, name))],
            new(row.Number, Day(Today), "工会", "2025.xlsx", "abc", 4)),
        row, Statutes);
}
