using Host.Demo;
using Host.Tests.Building;

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

    [Fact]
    public void A_clock_runs_on_from_its_start_as_fast_as_the_machines()
    {
        var machine = new HandMovedClock(Now);
        var clock = new DemoClock(machine, Now.AddDays(100));

        machine.MoveTo(Now.AddHours(2));

        clock.GetUtcNow().ShouldBe(Now.AddDays(100).AddHours(2));
        clock.IsApart.ShouldBeTrue();
        new DemoClock(machine, null).IsApart.ShouldBeFalse();
    }

    [Fact]
    public void A_clock_that_stands_shows_its_instant_until_it_runs_on()
    {
        var machine = new HandMovedClock(Now);
        var clock = new DemoClock(machine, null);

        clock.StandAt(Now.AddDays(1));
        machine.MoveTo(Now.AddHours(5));
        clock.GetUtcNow().ShouldBe(Now.AddDays(1));

        clock.RunFrom(Now.AddDays(1));
        machine.MoveTo(Now.AddHours(6));
        clock.GetUtcNow().ShouldBe(Now.AddDays(1).AddHours(1));
    }

    [Fact]
    public void A_clock_is_never_set_back()
    {
        var clock = new DemoClock(new HandMovedClock(Now), null);

        clock.StandAt(Now.AddDays(-1));
        clock.GetUtcNow().ShouldBe(Now);
        clock.RunFrom(Now.AddDays(-1));
        clock.GetUtcNow().ShouldBe(Now);
    }
}
