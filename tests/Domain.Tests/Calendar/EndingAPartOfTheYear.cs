using Domain.Calendar;
using static Domain.Tests.Days;

namespace Domain.Tests.Calendar;

public sealed class EndingAPartOfTheYear
{
    [Theory]
    [InlineData("2026-02-01", 1, "2026-12-31")]
    [InlineData("2026-02-01", 2, "2026-06-30")]
    [InlineData("2026-06-30", 2, "2026-06-30")]
    [InlineData("2026-07-01", 2, "2026-12-31")]
    [InlineData("2026-09-30", 4, "2026-09-30")]
    [InlineData("2028-02-29", 12, "2028-02-29")]
    [InlineData("2026-03-31", 5, "2026-03-31")] // 12 / 5 months a part: the first is over in the third month
    [InlineData("2026-04-01", 5, "2026-05-31")]
    [InlineData("2026-11-30", 5, "2026-12-31")]
    [InlineData("2026-02-01", 52, "2026-02-28")]
    public void Takes_the_part_in_which_the_day_lies(string day, int parts, string ends) =>
        YearEnd.OfPart(Day(day), parts).ShouldBe(Day(ends));

    [Fact]
    public void A_year_has_at_least_one_part() =>
        Should.Throw<ArgumentOutOfRangeException>(() => YearEnd.OfPart(Day("2026-02-01"), 0));
}
