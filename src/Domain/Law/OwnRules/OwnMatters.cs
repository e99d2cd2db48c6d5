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
        new(Matters.MotionSeconders, new("提案附议人数", "Seconders of a motion"), Persons, OwnLimit.None),
        new(Matters.MotionReply, new("提案答复期限", "Time to answer a motion"), AnyDays, OwnLimit.None),
        new(Matters.MotionCall, new("提案征集开始", "Call for motions, before the congress"), AnyDays, OwnLimit.None),
        new(Matters.MotionCutOff, new("提案截止", "Cut-off of motions, before the congress"), AnyDays, OwnLimit.None),
        new(Matters.CongressNotice, new("职代会会前通知", "Notice before the congress"), CalendarDays, OwnLimit.AtLeast),
        new(Matters.CongressSubmission, new("职代会事项提交工会", "Handing the congress’s matters to the union"), CalendarDays, OwnLimit.AtLeast),
        new(Matters.CongressMeetings, new("职代会每年召开次数", "Meetings of the congress a year"), PerYear, OwnLimit.AtLeast),
        new(Matters.CongressRepresentativesMin, new("职工代表人数下限", "Fewest representatives"), Persons, OwnLimit.AtLeast),
        new(Matters.NoticeBoard, new("厂务公开栏公开时间", "Time on the open-affairs board"), CalendarDays, OwnLimit.AtLeast),
        new(Matters.OpenAffairsReply, new("厂务公开意见答复期限", "Time to answer opinions on open affairs"), CalendarDays, OwnLimit.AtMost),
    ];

    /// <summary>The matter of a name; null where a unit may not settle it.</summary>
    /// <param name="name">Such as <c>motion-reply</c>.</param>
    public static OwnMatter? Named(string name) => All.FirstOrDefault(matter => matter.Name == name);

    /// <summary>A value as a page shows it: 3人, 20个工作日, 每年2次.</summary>
    internal static Words Text(int value, RuleUnit unit) => unit switch
    {
        RuleUnit.Persons => new($"{value}人", value == 1 ? "1 person" : $"{value} persons"),
        RuleUnit.PerYear => new($"每年{value}次", value == 1 ? "once a year" : $"{value} times a year"),
        _ => PeriodOf(value, unit)?.Text ?? new($"{value}", $"{value}"),
    };

    /// <summary>A value as a length of time; null where it is none.</summary>
    internal static Period? PeriodOf(int value, RuleUnit unit) => unit switch
    {
        RuleUnit.CalendarDays => new(value, PeriodUnit.CalendarDays),
        RuleUnit.WorkingDays => new(value, PeriodUnit.WorkingDays),
        _ => null,
    };
}
