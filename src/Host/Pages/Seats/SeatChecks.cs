using Domain;
using Domain.Congress.Rules;
using Domain.Congress.Seats;
using Domain.Law;

namespace Host.Pages.Seats;

/// <summary>What a plan of seats is held against, each rule of the law once, as a table shows it.</summary>
internal static class SeatChecks
{
    public static IReadOnlyList<SeatCheck> Of(SeatPlan plan, Statutes law, DateOnly on)
    {
        var conditions = plan.Conditions(law, on);
        return
        [
            .. conditions.Where(rule => rule is not SeatsCanBeFilled).Select(rule => CheckOf(rule, binds: true)),
            FilledOf([.. conditions.OfType<SeatsCanBeFilled>().Where(rule => !rule.Holds)]),
            .. plan.Remarks(law, on).Where(rule => Matters(rule, plan)).Select(rule => CheckOf(rule, binds: false)),
            FrontLineOf(plan),
        ];
    }

    /// <summary>Where nobody is dispatched, nobody asks for their part.</summary>
    private static bool Matters(Rule rule, SeatPlan plan) => rule is not DispatchedStaffHaveTheirShare || plan.Staff.Dispatched > 0;

    private static SeatCheck CheckOf(Rule rule, bool binds)
    {
        var (title, now, asked) = WordsOf(rule);
        return new(title, now, asked, rule.Explain().Article, rule.Holds, binds);
    }

    private static (Words Title, Words Now, Words Asked) WordsOf(Rule rule) => rule switch
    {
        RepresentativesAreEnough enough => (
            new("代表名额合计", "All seats"), Seats(enough.Seats), new($"不少于{enough.Least}名", $"at least {enough.Least}")),
        ManagersKeepWithinTheirShare managers => (
            new("中层以上管理人员", "Middle managers and above"), Seats(managers.Managers),
            new($"不超过{managers.Share.Allowed(managers.Seats)}名（代表总数的{managers.Share}）", $"at most {managers.Share.Allowed(managers.Seats)} ({managers.Share} of all)")),
        WomenHaveTheirShare women => (new("女职工", "Women"), Seats(women.Seats.Women), Appropriate(rule)),
        DispatchedStaffHaveTheirShare dispatched => (
            new("劳务派遣职工", "Dispatched staff"), Seats(dispatched.Seats.Dispatched), Appropriate(rule)),
        EveryElectingUnitIsRepresented units => (
            new("各选举单位", "Electing units"),
            units.Holds ? new("都有名额", "each has a seat") : new($"{string.Join('、', units.Without)}没有名额", $"none for {string.Join(", ", units.Without)}"),
            new("没有名额的可以与其他单位合并选举", "those without may elect together with others")),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A rule on seats without words."),
    };

    private static SeatCheck FilledOf(IReadOnlyList<SeatsCanBeFilled> unmet) => new(
        new("名额与本单位职工", "Seats and staff"),
        unmet.Count == 0
            ? new("各单位都选得出", "every unit can fill them")
            : new(string.Concat(unmet.Select(rule => rule.Explain().Message.Zh)), string.Join(' ', unmet.Select(rule => rule.Explain().Message.En))),
        new("各类名额不超过本单位该类职工人数", "no more of a group than work there"), null, unmet.Count == 0, Binds: true);

    /// <summary>No national rule gives the front line a number; their part of the staff is shown beside it.</summary>
    private static SeatCheck FrontLineOf(SeatPlan plan)
    {
        var (seats, staff) = (plan.Seats, plan.Staff);
        var part = staff.All == 0 ? 0 : (int)((long)seats.All * staff.FrontLine / staff.All);
        return new(
            new("一线职工", "Front line"), Seats(seats.FrontLine), new($"法律未作数量规定，按人数比例为{part}名", $"no number by law; {part} by their part of the staff"),
            null, seats.FrontLine >= part, Binds: false);
    }

    private static Words Seats(int number) => new($"{number}名", $"{number}");

    private static Words Appropriate(Rule rule)
    {
        var expected = rule.Explain().Facts["expected"];
        return new($"适当比例，按人数比例为{expected}名", $"an appropriate share; {expected} by their part of the staff");
    }
}
