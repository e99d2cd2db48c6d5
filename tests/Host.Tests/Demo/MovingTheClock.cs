using Host.Demo;

namespace Host.Tests.Demo;

public sealed class MovingTheClock
{
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-09-01T01:00:01Z", true)]
    [InlineData("2026-09-01T01:00:00Z", false)]
    [InlineData("2026-08-31T01:00:00Z", false)]
    [InlineData("2029-09-01T01:00:00Z", true)]
    [InlineData("2029-09-01T01:00:01Z", false)]
    public void Goes_forward_only_and_at_most_three_years_at_a_time(string to, bool allowed)
    {
        var rule = new ClockGoesForward(Now, DateTimeOffset.Parse(to, System.Globalization.CultureInfo.InvariantCulture));

        rule.Holds.ShouldBe(allowed);
        rule.Explain().Rule.ShouldBe("demo.clock-goes-forward");
    }
}
