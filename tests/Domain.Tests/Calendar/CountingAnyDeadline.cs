using Domain.Calendar;
using Domain.Tests.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Domain.Tests.Calendar;

/// <summary>What holds for every event, every period and every calendar.</summary>
public class CountingAnyDeadline
{
    private static readonly DeadlineCounter Counter = new(Seeds.Calendar);
    private static readonly DateOnly First = new(2012, 1, 1);

    /// <summary>From before the first notice to after the last.</summary>
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 17 * 365).Select(First.AddDays);

    private static readonly Gen<Period> Periods = Gen.Choose(1, 400).Zip(Gen.Elements(Enum.GetValues<PeriodUnit>()))
        .Select(pair => new Period(pair.Item2 >= PeriodUnit.Months ? (pair.Item1 % 40) + 1 : pair.Item1, pair.Item2));

    [Fact]
    public void A_later_event_never_has_an_earlier_last_day() =>
        Check(Days.Zip(Days).Zip(Periods), at =>
        {
            var ((one, other), period) = at;
            var (early, late) = one <= other ? (one, other) : (other, one);
            return Counter.Forward(early, period).Due <= Counter.Forward(late, period).Due
                && Counter.Backward(early, period).Due <= Counter.Backward(late, period).Due
                && Counter.Window(early, period).Opens <= Counter.Window(late, period).Opens;
        });

    [Fact]
    public void The_last_day_is_a_working_day_on_the_right_side_of_the_nominal_one() =>
        Check(Days.Zip(Periods), at =>
        {
            var (forward, backward) = (Counter.Forward(at.Item1, at.Item2), Counter.Backward(at.Item1, at.Item2));
            return Seeds.Calendar.IsWorkingDay(forward.Due) && forward.Due >= forward.Nominal
                && Seeds.Calendar.IsWorkingDay(backward.Due) && backward.Due <= backward.Nominal;
        });

    [Fact]
    public void Counted_and_skipped_days_cover_the_whole_span_once() =>
        Check(Days.Zip(Periods), at =>
        {
            var (day, period) = at;
            return Covers(Counter.Forward(day, period), day.AddDays(1), Counter.Forward(day, period).Due)
                && Covers(Counter.Backward(day, period), Counter.Backward(day, period).Due, day.AddDays(-1))
                && Covers(Counter.Window(day, period), Counter.Window(day, period).Opens!.Value, day);
        });

    [Fact]
    public void The_last_day_alone_is_the_one_that_is_explained() =>
        Check(Days.Zip(Periods), at =>
            Counter.LastDay(at.Item1, at.Item2) == Counter.Forward(at.Item1, at.Item2).Due
                && Counter.LatestDay(at.Item1, at.Item2) == Counter.Backward(at.Item1, at.Item2).Due);

    [Fact]
    public void The_last_day_alone_is_counted_without_allocating()
    {
        var period = new Period(30, PeriodUnit.WorkingDays);
        Count(period); // so that nothing is compiled while it is measured

        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(period);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void In_days_as_many_are_counted_as_the_period_says_and_the_last_day_is_among_them() =>
        Check(Days.Zip(Periods), at =>
        {
            var (day, period) = at;
            var (forward, backward) = (Counter.Forward(day, period), Counter.Backward(day, period));
            return period.Unit >= PeriodUnit.Months
                || (forward.Counted.Count == period.Value && forward.Counted[^1] == forward.Due
                    && backward.Counted.Count == period.Value && backward.Counted[0] == backward.Due);
        });

    [Fact]
    public void One_more_holiday_never_makes_a_forward_last_day_earlier_nor_a_backward_one_later()
    {
        var plain = new DeadlineCounter(WithHolidays());
        var ofYear = Gen.Choose(0, 300).Select(new DateOnly(2021, 1, 1).AddDays);
        Check(ofYear.Zip(Gen.Choose(1, 60)).Zip(ofYear), at =>
        {
            var ((day, days), holiday) = at;
            var more = new DeadlineCounter(WithHolidays(holiday));
            return new[] { PeriodUnit.CalendarDays, PeriodUnit.WorkingDays }.All(unit =>
                more.Forward(day, new(days, unit)).Due >= plain.Forward(day, new(days, unit)).Due
                && more.Backward(day, new(days, unit)).Due <= plain.Backward(day, new(days, unit)).Due);
        });
    }

    /// <summary>Through years with a notice and years without one.</summary>
    private static void Count(Period period)
    {
        for (var day = 0; day < 17 * 365; day++)
        {
            Counter.LastDay(First.AddDays(day), period);
            Counter.LatestDay(First.AddDays(day), period);
        }
    }

    private static bool Covers(Deadline deadline, DateOnly first, DateOnly last) =>
        deadline.Counted.Concat(deadline.Skipped.Select(skipped => skipped.Date)).Order()
            .SequenceEqual(Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays));

    private static WorkingDayCalendar WithHolidays(params DateOnly[] days)
    {
        var off = string.Join(',', days.Select(day => $$"""{"date": "{{day:yyyy-MM-dd}}", "holiday": "放假"}"""));
        return WorkingDayCalendar.Read($$"""{"2021": {"notice": ["test"], "work": [], "off": [{{off}}] } }""");
    }

    private static void Check<T>(Gen<T> gen, Func<T, bool> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
