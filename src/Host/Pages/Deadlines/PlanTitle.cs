using Domain;
using Domain.Law.Planning;
using Host.Pages.Text;

namespace Host.Pages.Deadlines;

/// <summary>What a plan is for, in one line.</summary>
internal static class PlanTitle
{
    public static Words Of(PlanQuery query)
    {
        var (place, kind, day) = (PlaceWords.Of(query.Place), EnumWords.Of(query.Kind), query.On!.Value);
        var goal = GoalOf(query.Goal);
        return new(
            $"{place.Zh} · {kind.Zh} · {goal.Zh}：{DayText.Of(day, false)}（{DayText.Weekday(day, false)}）",
            $"{place.En} · {kind.En} · {goal.En}: {DayText.Of(day, true)} ({DayText.Weekday(day, true)})");
    }

    public static Words GoalOf(PlanGoal goal) => goal == PlanGoal.Congress
        ? new("职代会召开日", "day of the congress")
        : new("签字日", "day of the signing");
}
