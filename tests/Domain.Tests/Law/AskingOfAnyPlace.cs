using Domain.Calendar;
using Domain.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Domain.Tests.Law;

/// <summary>What holds of every place, every kind of contract, every rule with a period and every day.</summary>
public class AskingOfAnyPlace
{
    /// <summary>The rules are those of this day, so that a later event is judged by the same ones.</summary>
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly LastDayFinder Finder = new(Seeds.Law, Seeds.Calendar);

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 17 * 365).Select(new DateOnly(2012, 1, 1).AddDays);

    private static readonly Dictionary<string, string[]> Rules = Places.Shipped.ToDictionary(place => place.Code, place => RulesOf(place.Code));

    /// <summary>A place and a row that holds there, or a general name.</summary>
    private static readonly Gen<LastDayQuestion> Questions =
        from place in Gen.Elements(Places.Shipped.Select(place => place.Code))
        from kind in Gen.Elements(Enum.GetValues<ContractKind>())
        from rule in Gen.Elements(Rules[place])
        from day in Days
        select new LastDayQuestion(rule, place, kind, day, Today);

    [Fact]
    public void A_later_event_never_has_an_earlier_last_day() =>
        Check(Questions.Zip(Days), at =>
        {
            var (one, other) = (Deadline(Finder, at.Item1), Deadline(Finder, at.Item1 with { Event = at.Item2 }));
            var (early, late) = one?.Event <= other?.Event ? (one, other) : (other, one);
            return early is null || (early.Due <= late!.Due && (early.Opens ?? early.Due) <= (late.Opens ?? late.Due));
        });

    [Fact]
    public void A_last_day_that_moves_is_a_working_day_on_the_right_side_of_the_nominal_one() =>
        Check(Questions, asked => Found(Finder, asked) is not { Row: { RollOver: true, Direction: not Direction.Window } row, Deadline: var deadline }
            || (Seeds.Calendar.IsWorkingDay(deadline.Due)
                && (row.Direction == Direction.Backward ? deadline.Due <= deadline.Nominal : deadline.Due >= deadline.Nominal)));

    [Fact]
    public void Counted_and_skipped_days_cover_the_whole_span_once() =>
        Check(Questions, asked => Found(Finder, asked) is not { } found || Span(found).SequenceEqual(
            found.Deadline.Counted.Concat(found.Deadline.Skipped.Select(skipped => skipped.Date)).Order()));

    [Fact]
    public void One_more_holiday_never_makes_a_forward_last_day_earlier_nor_a_backward_one_later()
    {
        var holidays = Gen.Choose(0, 364).Select(new DateOnly(2021, 1, 1).AddDays);
        var plain = new LastDayFinder(Seeds.Law, With([]));
        Check(Questions.Zip(holidays.ListOf()), at =>
        {
            var asked = at.Item1 with { Event = new(2021, (at.Item1.Event.Month % 9) + 1, at.Item1.Event.Day % 28 + 1) };
            var (before, after) = (Found(plain, asked), Found(new(Seeds.Law, With([.. at.Item2])), asked));
            return before is null || (before.Row.Direction == Direction.Backward
                ? after!.Deadline.Due <= before.Deadline.Due
                : after!.Deadline.Due >= before.Deadline.Due);
        });
    }

    [Fact]
    public void Every_question_is_answered_or_told_why_not() =>
        Check(Questions.Zip(Gen.Choose(1, 9999)), at =>
            Finder.Find(at.Item1 with { Event = new(at.Item2, at.Item1.Event.Month, at.Item1.Event.Day % 28 + 1), On = null })
                is LastDayFound or LastDayMissing { Why: { Zh.Length: > 0, En.Length: > 0 } });

    private static string[] RulesOf(string place) =>
    [
        .. GeneralNames.All.Select(name => name.Name),
        .. Seeds.Law.Rows.Where(row => row.Period is not null && Finder.Find(new(row.Id, place, ContractKind.CollectiveContract, Today)) is LastDayFound)
            .Select(row => row.Id),
    ];

    /// <summary>Forward from the day after the event, backward to the day before it, a window from its first day to its last.</summary>
    private static IEnumerable<DateOnly> Span(ReasonedDeadline found)
    {
        var deadline = found.Deadline;
        var (first, last) = found.Row.Direction switch
        {
            Direction.Backward => (deadline.Due, deadline.Event.AddDays(-1)),
            Direction.Window => (deadline.Opens!.Value, deadline.Due),
            _ => (deadline.Event.AddDays(1), deadline.Due),
        };
        return Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);
    }

    private static ReasonedDeadline? Found(LastDayFinder finder, LastDayQuestion asked) => (finder.Find(asked) as LastDayFound)?.Reasoned;

    private static Deadline? Deadline(LastDayFinder finder, LastDayQuestion asked) => Found(finder, asked)?.Deadline;

    private static WorkingDayCalendar With(IReadOnlyList<DateOnly> days)
    {
        var off = string.Join(',', days.Distinct().Select(day => $$"""{"date": "{{day:yyyy-MM-dd}}", "holiday": "放假"}"""));
        return WorkingDayCalendar.Read($$"""{"2021": {"notice": ["test"], "work": [], "off": [{{off}}] } }""");
    }

    private static void Check<T>(Gen<T> gen, Func<T, bool> holds) =>
        Prop.ForAll(gen.ToArbitrary(), holds).QuickCheckThrowOnFailure();
}
