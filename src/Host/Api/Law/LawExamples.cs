using Domain.Calendar;
using Domain.Law;

namespace Host.Api.Law;

/// <summary>The questions whose answers the OpenAPI document shows.</summary>
internal static class LawExamples
{
    private const string Beijing = "110000";

    public static IReadOnlyList<QuestionExample> Deadline { get; } =
    [
        LastDay(StatusCodes.Status200OK, "往后计算，遇国庆节顺延 / Forward, rolled over National Day", "CC-23", "2026-09-15"),
        LastDay(StatusCodes.Status200OK, "往前计算 / Backward", "congress-notice", "2026-10-12"),
        LastDay(StatusCodes.Status200OK, "期间 / Window", "renewal-window", "2026-12-31"),
        LastDay(StatusCodes.Status400BadRequest, "不存在的日期 / No such day", "reply", "2026-02-30"),
        LastDay(StatusCodes.Status404NotFound, "没有规定期限 / Names no period", "CC-44", "2026-09-15"),
        LastDay(StatusCodes.Status404NotFound, "当日尚未施行 / Not in force yet", "CC-23", "2004-04-30"),
        LastDay(StatusCodes.Status404NotFound, "未知规则 / No such rule", "answer", "2026-09-15"),
    ];

    public static IReadOnlyList<QuestionExample> Vote { get; } =
    [
        Ballot(StatusCodes.Status200OK, "半数，未过半数 / Half, not more than half", "40", "30"),
        Ballot(StatusCodes.Status200OK, "过半数 / More than half", "40", "31"),
        Ballot(StatusCodes.Status400BadRequest, "缺少参数 / A number is missing", "40", null),
        Ballot(StatusCodes.Status422UnprocessableEntity, "实到超过应到 / More present than entitled", "61", "30"),
        new(StatusCodes.Status404NotFound, "当日尚未施行 / Not in force yet", s => LawEndpoints.Vote(
            AskedOf("40", "31") with { On = "2004-04-30" }, s.GetRequiredService<LawBook>(),
            s.GetRequiredService<WorkingDayCalendar>(), s.GetRequiredService<TimeProvider>())),
    ];

    public static IReadOnlyList<QuestionExample> Calendar { get; } =
    [
        new(StatusCodes.Status200OK, "2026年，此处只列国庆节前后 / 2026, cut to the days around National Day", s => TypedResults.Ok(
            AroundNationalDay(CalendarAnswer.Of(2026, s.GetRequiredService<WorkingDayCalendar>())))),
        new(StatusCodes.Status400BadRequest, "不在日历范围内 / Not in the calendar", s =>
            LawEndpoints.Calendar("99999", s.GetRequiredService<WorkingDayCalendar>())),
    ];

    private static QuestionExample LastDay(int status, string name, string rule, string day) => new(status, name, s =>
        LawEndpoints.Deadline(
            new DeadlineQuery { Place = Beijing, Rule = rule, Event = day }, s.GetRequiredService<LawBook>(),
            s.GetRequiredService<WorkingDayCalendar>()));

    private static QuestionExample Ballot(int status, string name, string present, string? yes) => new(status, name, s =>
        LawEndpoints.Vote(
            AskedOf(present, yes), s.GetRequiredService<LawBook>(), s.GetRequiredService<WorkingDayCalendar>(),
            s.GetRequiredService<TimeProvider>()));

    private static VoteQuery AskedOf(string present, string? yes) => new()
    {
        Place = Beijing, Kind = "contract-draft", Entitled = "60", Present = present, Yes = yes, On = "2026-09-15",
    };

    private static CalendarAnswer AroundNationalDay(CalendarAnswer year) =>
        year with { Days = [.. year.Days.Where(d => d.Date >= new DateOnly(2026, 9, 30) && d.Date <= new DateOnly(2026, 10, 10))] };
}
