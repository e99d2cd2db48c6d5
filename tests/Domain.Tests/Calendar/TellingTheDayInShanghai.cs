using System.Globalization;
using Domain.Calendar;

namespace Domain.Tests.Calendar;

public class TellingTheDayInShanghai
{
    [Theory]
    [InlineData("2026-09-14T15:59:59Z", "2026-09-14")]
    [InlineData("2026-09-14T16:00:00Z", "2026-09-15")]
    [InlineData("2026-09-15T23:59:59+08:00", "2026-09-15")]
    [InlineData("2026-12-31T23:00:00-05:00", "2027-01-01")]
    public void A_day_begins_at_sixteen_hours_of_universal_time(string instant, string day) =>
        Shanghai.DayOf(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture))
            .ShouldBe(DateOnly.Parse(day, CultureInfo.InvariantCulture));

    [Fact]
    public void A_day_and_a_time_of_the_wall_become_an_instant_in_universal_time()
    {
        var instant = Shanghai.At(new(2026, 9, 15), new(9, 30));

        instant.ShouldBe(new(2026, 9, 15, 1, 30, 0, TimeSpan.Zero));
        instant.Offset.ShouldBe(TimeSpan.Zero);
        Shanghai.TimeOf(instant).ShouldBe(new(9, 30));
        Shanghai.StartOf(new(2026, 9, 15)).ShouldBe(new(2026, 9, 14, 16, 0, 0, TimeSpan.Zero));
    }
}
