using Domain.Calendar;

namespace Domain.Law.OwnRules;

/// <summary>The matters that a unit may settle itself.</summary>
public static class OwnMatters
{
    private static readonly RuleUnit[] Persons = [RuleUnit.Persons];
    private static readonly RuleUnit[] CalendarDays = [RuleUnit.CalendarDays];
    private static readonly RuleUnit[] AnyDays = [RuleUnit.CalendarDays, RuleUnit.WorkingDays];
    private static readonly RuleUnit[] PerYear = [RuleUnit.PerYear];

    /// <summary>Every such matter: motions first, then the congress, then open affairs.</summary>
    public static IReadOnlyList<OwnMatter> All { get; } =
    [
        new(Matters.MotionSeconders, new("提案附议人数", "Seconders of a motion"), Persons, OwnLimit.None) { Bound = Bound.AtLeast },
        new(Matters.MotionReply, new("提案答复期限", "Time to answer a motion"), AnyDays, OwnLimit.None)
        {
            Direction = Direction.Forward, StartEvent = StartEvent.DutyOpened,
        },
        new(Matters.LetterReply, new("来信答复期限", "Time to answer a letter"), AnyDays, OwnLimit.None)
        {
            Direction = Direction.Forward, StartEvent = StartEvent.DutyOpened,
        },
        BeforeTheCongress(Matters.MotionCall, new("提案征集开始", "Call for motions, before the congress"), AnyDays, OwnLimit.None),
        BeforeTheCongress(Matters.MotionCutOff, new("提案截止", "Cut-off of motions, before the congress"), AnyDays, OwnLimit.None),
        BeforeTheCongress(Matters.CongressNotice, new("职代会会前通知", "Notice before the congress"), CalendarDays, OwnLimit.AtLeast),
        BeforeTheCongress(
            Matters.CongressSubmission, new("职代会事项提交工会", "Handing the congress’s matters to the union"), CalendarDays, OwnLimit.AtLeast),
        new(Matters.CongressMeetings, new("职代会每年召开次数", "Meetings of the congress a year"), PerYear, OwnLimit.AtLeast) { Bound = Bound.AtLeast },
        new(Matters.CongressRepresentativesMin, new("职工代表人数下限", "Fewest representatives"), Persons, OwnLimit.AtLeast) { Bound = Bound.AtLeast },
        new(Matters.NoticeBoard, new("厂务公开栏公开时间", "Time on the open-affairs board"), CalendarDays, OwnLimit.AtLeast) { Bound = Bound.AtLeast },
        new(Matters.OpenAffairsReply, new("厂务公开意见答复期限", "Time to answer opinions on open affairs"), CalendarDays, OwnLimit.AtMost)
        {
            Direction = Direction.Forward,
        },
    ];

    /// <summary>The matter of a name; null where a unit may not settle it.</summary>
    /// <param name="name">Such as <c>motion-reply</c>.</param>
    public static OwnMatter? Named(string name) => All.FirstOrDefault(matter => matter.Name == name);

    /// <summary>A value as a page shows it: 3人, 20个工作日, 每年2次.</summary>
    /// <param name="value">The number, at least 1.</param>
    /// <param name="unit">One that a unit's own rule may be measured in.</param>
    public static Words Text(int value, RuleUnit unit) => unit switch
    {
        RuleUnit.Persons => new($"{value}人", value == 1 ? "1 person" : $"{value} persons"),
        RuleUnit.PerYear => new($"每年{value}次", value == 1 ? "once a year" : $"{value} times a year"),
        RuleUnit.CalendarDays => new Period(value, PeriodUnit.CalendarDays).Text,
        RuleUnit.WorkingDays => new Period(value, PeriodUnit.WorkingDays).Text,
        _ => new($"{value}", $"{value}"),
    };

    private static OwnMatter BeforeTheCongress(string name, Words title, IReadOnlyList<RuleUnit> units, OwnLimit limit) =>
        new(name, title, units, limit) { Direction = Direction.Backward, StartEvent = StartEvent.CongressPlanned };
}
