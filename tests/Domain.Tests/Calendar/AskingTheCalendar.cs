using Domain.Calendar;
using Domain.Tests.Law;

namespace Domain.Tests.Calendar;

public class AskingTheCalendar
{
    private static readonly WorkingDayCalendar Calendar = Seeds.Calendar;

    /// <summary>Origin: the totals that the acceptance table gives with its holiday data.</summary>
    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_so_many_working_days(int year, int expected) =>
        Calendar.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31)).ShouldBe(expected);

    [Theory]
    [InlineData("2026-11-20", DayType.Working, "工作日")]
    [InlineData("2026-11-21", DayType.Weekend, "星期六休息日")]
    [InlineData("2026-11-22", DayType.Weekend, "星期日休息日")]
    [InlineData("2026-02-28", DayType.WorkingSwapped, "调休上班")]
    [InlineData("2026-10-05", DayType.Holiday, "国庆节放假")]
    [InlineData("2026-10-03", DayType.Holiday, "国庆节放假")] // a Saturday inside the holiday
    [InlineData("2018-12-31", DayType.Holiday, "元旦放假")] // by the notice of 2019
    [InlineData("2018-12-29", DayType.WorkingSwapped, "调休上班")]
    [InlineData("2020-02-03", DayType.Working, "工作日")] // named in the notice although a Monday
    [InlineData("2020-10-01", DayType.Holiday, "国庆节、中秋节放假")]
    public void A_day_is_what_the_notices_say(string day, DayType type, string reason)
    {
        var fact = Calendar.FactOf(Day(day));

        (fact.Type, fact.Reason.Zh, fact.Provisional).ShouldBe((type, reason, false));
    }

    /// <summary>Origin: 《全国年节及纪念日放假办法》(2024) Art 2 with the almanac of 2027 and 2028.</summary>
    [Theory]
    [InlineData("2027-01-01", "元旦")]
    [InlineData("2027-02-05", "春节")] // the eve
    [InlineData("2027-02-06", "春节")]
    [InlineData("2027-02-08", "春节")]
    [InlineData("2027-04-05", "清明节")]
    [InlineData("2028-04-04", "清明节")]
    [InlineData("2027-05-02", "劳动节")]
    [InlineData("2027-06-09", "端午节")]
    [InlineData("2028-05-28", "端午节")] // 2028 has a leap fifth month: only the first counts
    [InlineData("2027-09-15", "中秋节")]
    [InlineData("2027-10-03", "国庆节")]
    public void Without_a_notice_the_statutory_dates_are_off_and_the_answer_is_provisional(string day, string holiday)
    {
        var fact = Calendar.FactOf(Day(day));

        (fact.Type, fact.Holiday, fact.Provisional).ShouldBe((DayType.Holiday, holiday, true));
    }

    [Theory]
    [InlineData("2027-02-04")]
    [InlineData("2027-02-09")]
    [InlineData("2027-05-03")]
    [InlineData("2027-10-04")]
    [InlineData("2028-06-27")] // the fifth of the leap month
    public void Without_a_notice_no_other_weekday_is_off(string day) => Calendar.IsWorkingDay(Day(day)).ShouldBeTrue();

    [Fact]
    public void A_year_without_a_notice_has_the_thirteen_days_of_the_law() =>
        Enumerable.Range(0, 365).Select(new DateOnly(2027, 1, 1).AddDays)
            .Count(day => Calendar.FactOf(day).Type == DayType.Holiday).ShouldBe(13);

    [Theory]
    [InlineData("2026-10-03", "2026-10-08", "2026-09-30")]
    [InlineData("2026-10-10", "2026-10-10", "2026-10-10")]
    public void The_next_and_the_last_working_day_are_found_from_any_day(string day, string after, string before)
    {
        Calendar.OnOrAfter(Day(day)).ShouldBe(Day(after));
        Calendar.OnOrBefore(Day(day)).ShouldBe(Day(before));
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-20", 0)]
    [InlineData("2026-11-20", "2026-11-22", 0)]
    [InlineData("2026-11-20", "2026-11-23", 1)]
    [InlineData("2026-11-23", "2026-11-20", -1)]
    [InlineData("2026-09-30", "2026-10-10", 3)]
    public void Working_days_between_two_days_leave_out_the_first_and_count_the_last(string from, string to, int expected) =>
        Calendar.WorkingDaysBetween(Day(from), Day(to)).ShouldBe(expected);

    [Theory]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-11-22", 0, "2026-11-22")]
    [InlineData("2026-11-22", -1, "2026-11-20")]
    [InlineData("2026-10-08", -2, "2026-09-29")]
    public void So_many_working_days_on_or_back(string day, int count, string expected) =>
        Calendar.AddWorkingDays(Day(day), count).ShouldBe(Day(expected));

    [Fact]
    public void A_holiday_has_its_English_name_too() =>
        Calendar.FactOf(new(2020, 10, 1)).Reason.En.ShouldBe("National Day and Mid-Autumn Festival holiday");

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);

    [Theory]
    [InlineData("2026-09-21", "2026-09-20")] // a Monday after a swapped Sunday
    [InlineData("2026-10-08", "2026-09-30")] // the first day after the holiday
    [InlineData("2026-10-09", "2026-10-08")]
    public void The_working_day_before_a_day_is_never_the_day_itself(string day, string before) =>
        Calendar.Before(Day(day)).ShouldBe(Day(before));
}
