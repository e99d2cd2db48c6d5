using System.Globalization;
using Domain.Calendar;

namespace Domain.Law.Planning;

/// <summary>Finds what is wrong with a step and says it.</summary>
internal static class PlanConflicts
{
    public static PlanConflict Provisional { get; } = new(
        PlanConflictKind.Provisional,
        new("所涉年份的放假安排尚未公布，日期为暂定。", "A year’s holiday notice is not out, so the day is provisional."));

    /// <summary>Everything to be said about a step, what breaks the plan first.</summary>
    public static IReadOnlyList<PlanConflict> Of(PlannedStep step, PlannedStep? limit, (DateOnly Today, WorkingDayCalendar Calendar) now)
    {
        var own = step.Settled is { } settled ? OfSettled(step, settled, limit, now) : OfPlanned(step, now);
        var whole = step.Earliest > step.Latest ? own.Append(NoDayLeft(step)) : own;
        var counted = step.Reasoned?.Deadline is { Provisional: true } || now.Calendar.IsProvisional(step.Day);
        return [.. (counted ? whole.Append(Provisional) : whole).OrderBy(conflict => !conflict.Breaks)];
    }

    private static IEnumerable<PlanConflict> OfSettled(
        PlannedStep step, DateOnly settled, PlannedStep? limit, (DateOnly Today, WorkingDayCalendar Calendar) now)
    {
        if (limit is null && settled < now.Today)
        {
            yield return Past(settled);
        }
        else if (limit is not null && settled > limit.Day)
        {
            yield return WrongOrder(settled, limit);
        }
        else if (settled > step.Latest)
        {
            yield return new(PlanConflictKind.TooLate, new($"定在{Zh(settled)}，晚于最迟日{Zh(step.Latest)}。", $"Set for {En(settled)}, after the latest day, {En(step.Latest)}."));
        }
        else if (settled < step.Earliest)
        {
            yield return new(PlanConflictKind.TooEarly, new($"定在{Zh(settled)}，早于{Zh(step.Earliest!.Value)}，届时期限已经届满或者尚未开始。", $"Set for {En(settled)}, before {En(step.Earliest!.Value)}: its days would be over by then, or have not begun."));
        }

        if (!now.Calendar.IsWorkingDay(settled))
        {
            var fact = now.Calendar.FactOf(settled);
            yield return new(PlanConflictKind.OnADayOff, new($"{Zh(settled)}是休息日（{fact.Reason.Zh}）。", $"{En(settled)} is a day off ({fact.Reason.En})."));
        }
    }

    private static IEnumerable<PlanConflict> OfPlanned(PlannedStep step, (DateOnly Today, WorkingDayCalendar Calendar) now)
    {
        if (step.Latest < now.Today)
        {
            yield return Past(step.Latest);
        }

        if (step.Reasoned is { Deadline.Opens: { } opens } && step.Latest == step.Reasoned.Deadline.Due)
        {
            var off = now.Calendar.FactOf(opens).Reason;
            yield return new(PlanConflictKind.InAHoliday, new(
                $"自{Zh(opens)}起的各日都是休息日（{off.Zh}），只有{Zh(step.Latest)}当天可以办理。",
                $"From {En(opens)} on all days are off ({off.En}); only {En(step.Latest)} itself is left."));
        }

        if (step.Reasoned is { Row.Direction: Direction.Backward, Deadline: { } counted } && counted.Nominal != counted.Due)
        {
            var off = now.Calendar.FactOf(counted.Nominal).Reason;
            yield return new(PlanConflictKind.InAHoliday, new(
                $"按日数应在{Zh(counted.Nominal)}，适逢{off.Zh}，提前到{Zh(counted.Due)}。",
                $"By number it is {En(counted.Nominal)}, {off.En}, so it moves forward to {En(counted.Due)}."));
        }
    }

    private static PlanConflict Past(DateOnly day) =>
        new(PlanConflictKind.InThePast, new($"{Zh(day)}已经过去。", $"{En(day)} has passed."));

    private static PlanConflict WrongOrder(DateOnly settled, PlannedStep limit)
    {
        var title = PlanSteps.TitleOf(limit.Step);
        return new(PlanConflictKind.WrongOrder, new(
            $"顺序颠倒：定在{Zh(settled)}，而“{title.Zh}”在{Zh(limit.Day)}。",
            $"Wrong order: set for {En(settled)}, but “{title.En}” is on {En(limit.Day)}."));
    }

    private static PlanConflict NoDayLeft(PlannedStep step) => new(PlanConflictKind.NoDayLeft, new(
        $"没有可用的日子：不得早于{Zh(step.Earliest!.Value)}，又不得迟于{Zh(step.Latest)}。",
        $"No day is left: not before {En(step.Earliest!.Value)} and not after {En(step.Latest)}."));

    private static string Zh(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static string En(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
