using Domain.Calendar;
using static Domain.Tests.Days;

namespace Domain.Tests.Calendar;

/// <summary>The expected days are those that LibreOffice Calc shows for the same numbers.</summary>
public sealed class CountingASheetsDays
{
    [Theory]
    [InlineData(1, false, "1900-01-01")]
    [InlineData(59, false, "1900-02-28")]
    [InlineData(60, false, null)]
    [InlineData(61, false, "1900-03-01")]
    [InlineData(45717, false, "2025-03-01")]
    [InlineData(44255, true, "2025-03-01")]
    [InlineData(0, true, "1904-01-01")]
    [InlineData(0, false, null)]
    [InlineData(-1, true, null)]
    [InlineData(2958465, false, "9999-12-31")]
    [InlineData(2958466, false, null)]
    [InlineData(long.MaxValue, true, null)]
    public void A_number_is_its_day_or_none(long number, bool from1904, string? day) =>
        SheetDay.Of(number, from1904).ShouldBe(DayOrNone(day));
}
