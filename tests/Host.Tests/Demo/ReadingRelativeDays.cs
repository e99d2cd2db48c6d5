using Domain.Calendar;
using Host.Demo.Seeding;
using Host.Tests.Building;
using Host.Tests.Fixtures;

namespace Host.Tests.Demo;

public sealed class ReadingRelativeDays
{
    private static readonly WorkingDayCalendar Calendar =
        WorkingDayCalendar.Read(File.ReadAllText(Repository.PathOf("seeds/holidays.json")));

    [Theory]
    [InlineData("2026-11-18", "today", "2026-11-18")]
    [InlineData("2026-11-18", "-40d", "2026-10-09")]
    [InlineData("2026-11-18", "-2w", "2026-11-16")]
    [InlineData("2026-11-16", "-1w", "2026-11-13")] // over a weekend
    [InlineData("2026-11-18", "-4d<", "2026-11-13")] // a Saturday moves back
    [InlineData("2026-11-18", "+4d>", "2026-11-23")] // a Sunday moves on
    [InlineData("2026-11-18", "+45d-3y+1d", "2024-01-03")] // 2027-01-02, three years before it, the day after
    [InlineData("2026-11-18", "next-week", "2026-11-25")]
    [InlineData("2026-11-22", "next-week", "2026-11-25")] // from a Sunday, next week begins tomorrow
    [InlineData("2026-11-23", "next-week", "2026-12-02")]
    [InlineData("2026-09-23", "next-week", "2026-09-30")]
    [InlineData("2026-11-18", "day+1d", "2026-11-03")]
    public void Counts_from_the_day_of_loading(string today, string text, string expected) =>
        new SeedDay(Calendar, WalkedCase.Day(today)).Read(text, own: WalkedCase.Day("2026-11-02")).ShouldBe(WalkedCase.Day(expected));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("-40")]
    [InlineData("40d")]
    [InlineData("-40d<>")]
    public void Refuses_what_is_no_day(string text) =>
        Should.Throw<FormatException>(() => new SeedDay(Calendar, WalkedCase.Day("2026-11-18")).Read(text, own: null));
}
