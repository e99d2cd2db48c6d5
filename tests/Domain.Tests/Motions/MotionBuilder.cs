using Domain.Congress.Elections;
using Domain.Congress.Seats;
using Domain.Law;
using Domain.Law.OwnRules;
using Domain.Motions;
using Domain.Tests.Law;
using static Domain.Tests.Days;

namespace Domain.Tests.Motions;

/// <summary>
/// A motion that has come so far: moved on 2026-09-07 with the last day of the call on 09-30, supported on 09-10, filed on
/// 09-15, assigned on 10-12 (to be answered by 11-11), answered on 11-05.
/// </summary>
internal sealed class MotionBuilder
{
    public static readonly RepresentativeId Mover = Person(1);
    public static readonly RepresentativeId Second = Person(2);
    public static readonly RepresentativeId Third = Person(3);
    public static readonly RepresentativeId Fourth = Person(4);

    /// <summary>王五's mandate ended on 2026-09-05.</summary>
    public static readonly RepresentativeId Left = Person(5);

    public static readonly RepresentativeId Stranger = Person(9);

    public static readonly RepresentativeRoll Roll = new(
        3, Day("2025-01-01"), Day("2027-12-31"), [new("机关", 5)],
        [
            Seat(Mover, "赵一"), Seat(Second, "钱二"), Seat(Third, "孙三"), Seat(Fourth, "李四"),
            Seat(Left, "王五") with { End = new(Day("2026-09-05"), MandateEndReason.LeftTheUnit) },
        ]);

    private IReadOnlyList<MotionPerson> movers = [Named(Mover)];
    private string? delegation;
    private Statutes law = Statutes;
    private int number = 15;

    public MotionBuilder By(params RepresentativeId[] people)
    {
        movers = [.. people.Select(Named)];
        return this;
    }

    public MotionBuilder InTheNameOf(string name)
    {
        delegation = name;
        return this;
    }

    public MotionBuilder Number(int other)
    {
        number = other;
        return this;
    }

    /// <summary>The unit's own rules: how many second, and in how many working days it is answered.</summary>
    public MotionBuilder WhereTheUnitWants(int seconders, int workingDays)
    {
        var pack = OwnPack.Read(
            "own.json",
            $$"""
            {"format":1,"title":"提案工作办法","adoptedBy":"第三届职工代表大会第一次会议","adoptedOn":"2025-12-20","from":"2026-01-01","rules":[
              {"matter":"motion-seconders","value":{{seconders}},"unit":"persons"},
              {"matter":"motion-reply","value":{{workingDays}},"unit":"working-days"}]}
            """,
            Statutes);
        law = new(Seeds.Law, Seeds.Calendar, new("110000", null), UnitRules.Of([pack]));
        return this;
    }

    public Motion Opened(string on = "2026-09-01") => Motion.Open(
        new CaseId(new Guid(40, 0, (short)number, new byte[8])),
        new MotionOpening(
            $"提〔2026〕{number}号", "110000", new(Acting.Union, "中建玖合工会"), new(Acting.Employer, "中建玖合"), movers, delegation,
            Day("2026-09-30"), Day(on)),
        law);

    public Motion Written(string on = "2026-09-01")
    {
        var motion = Opened(on);
        motion.Write(new(MotionTopic.Welfare, "关于改善职工食堂的提案", "食堂菜品单一，价格偏高。", "增加窗口，公开菜价。"));
        return motion;
    }

    /// <summary>Written, and agreed to by every joint mover.</summary>
    public Motion Confirmed()
    {
        var motion = Written();
        foreach (var joint in movers.Skip(1))
        {
            motion.Confirm(joint.Id);
        }

        return motion;
    }

    public Motion Moved()
    {
        var motion = Confirmed();
        motion.Move(Roll, Acting.UnionOfficer("2026-09-07"));
        return motion;
    }

    public Motion Supported()
    {
        var motion = Moved();
        if (motion.Record.Standing.State == MotionState.Seconding)
        {
            motion.Invite([Second, Third], Roll, Acting.UnionOfficer("2026-09-08"));
            motion.Second(Second, Roll, Acting.UnionOfficer("2026-09-09")).ShouldBeNull();
            motion.Second(Third, Roll, Acting.UnionOfficer("2026-09-10")).ShouldBe("Supported");
        }

        return motion;
    }

    public Motion Filed() => Screened(ScreeningOutcome.Filed, "");

    public Motion Screened(ScreeningOutcome outcome, string reason = "属于个人事项，不属于提案范围。")
    {
        var motion = Supported();
        motion.Screen(new(outcome, reason), Acting.MotionsCommittee("2026-09-15"));
        return motion;
    }

    public Motion Objected()
    {
        var motion = Screened(ScreeningOutcome.Declined);
        motion.RaiseObjection(Mover, "食堂关系全体职工。", Acting.UnionOfficer("2026-09-18"));
        return motion;
    }

    /// <summary>后勤部 leads, 财务部 and 工会办 co-handle, 副总经理 is responsible.</summary>
    public Motion Assigned()
    {
        var motion = Filed();
        motion.Assign(Assignment("副总经理"), Acting.UnionOfficer("2026-10-12"));
        return motion;
    }

    public Motion Drafted(AnswerText? text = null)
    {
        var motion = Assigned();
        motion.DraftAnswer(text ?? Done, Acting.Hr("2026-10-30"));
        return motion;
    }

    public Motion Answered(AnswerText? text = null) => Answer(Drafted(text), "2026-11-05");

    /// <summary>Rated by all three authors on 2026-11-10, each the same.</summary>
    public Motion Rated(Satisfaction value, AnswerText? text = null)
    {
        var motion = Answered(text);
        RateByAll(motion, value, "2026-11-10");
        return motion;
    }

    public static readonly AnswerText Done = new("已增设两个窗口，菜价每周公布。", AnswerGrade.Done, null, "");

    public static readonly AnswerText Planned = new("列入明年改造计划。", AnswerGrade.Planned, Day("2027-06-30"), "");

    public static readonly AnswerText Impossible = new("现有场地不能扩建。", AnswerGrade.NotPossibleNow, null, "没有建设用地。");

    public static AssignmentText Assignment(string leader, bool isHighest = false) => new(
        new("后勤部", "提出改善方案"), [new("财务部", "核定补贴"), new("工会办", "征求职工意见")], leader, isHighest);

    /// <summary>Both co-handlers sign, and the answer leaves.</summary>
    public static Motion Answer(Motion motion, string on)
    {
        motion.SignAnswer("财务部", "周财", Acting.Hr(on));
        motion.SignAnswer("工会办", "吴会", Acting.Hr(on));
        motion.SendAnswer("提复〔2026〕15号", "郑勤", Acting.Hr(on)).ShouldBe("Answered");
        return motion;
    }

    public static string? RateByAll(Motion motion, Satisfaction value, string on) =>
        motion.Record.Authors.Select(author => motion.Rate(author.Id, value, "", Acting.UnionOfficer(on))).ToList()[^1];

    public static MotionPerson Named(RepresentativeId id) =>
        new(id, Roll.Mandates.FirstOrDefault(mandate => mandate.Holder.Id == id)?.Holder.Name ?? "外人");

    public static Statutes Statutes { get; } = new(Seeds.Law, Seeds.Calendar, "110000", null);

    private static RepresentativeId Person(int number) => new(new Guid(30, 0, (short)number, new byte[8]));

    private static Mandate Seat(RepresentativeId id, string name) =>
        new(new(id, name, StaffGroup.FrontLine, false, false), "机关", Day("2025-01-10"));
}
