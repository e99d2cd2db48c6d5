using Domain.Calendar;
using static Domain.Tests.Days;

namespace Domain.Tests.Calendar;

public sealed class FindingADayOfTheYear
{
    [Theory]
    [InlineData(7, 1, 2027, "2027-07-01")]
    [InlineData(2, 29, 2028, "2028-02-29")]
    [InlineData(2, 29, 2027, "2027-02-28")] // a common year has no such day
    public void It_comes_round_every_year(int month, int day, int year, string expected) => new YearDay(month, day).In(year).ShouldBe(Day(expected));

    [Theory]
    [InlineData(6, 30, true)]
    [InlineData(6, 31, false)]
    [InlineData(2, 29, true)]
    [InlineData(13, 1, false)]
    [InlineData(6, 0, false)]
    public void There_is_such_a_day_or_there_is_not(int month, int day, bool isADay) => new YearDay(month, day).IsADay.ShouldBe(isADay);
}
