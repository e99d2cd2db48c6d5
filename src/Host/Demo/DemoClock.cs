namespace Host.Demo;

/// <summary>
/// The demonstration's clock. It runs as fast as the machine's, apart from it by a span, and is only ever moved forward.
/// While something that fell due is being done it stands at that instant.
/// </summary>
internal sealed class DemoClock(TimeProvider machine, DateTimeOffset? start) : TimeProvider
{
    private readonly Lock turn = new();
    private TimeSpan ahead = start is { } at ? at - machine.GetUtcNow() : TimeSpan.Zero;
    private DateTimeOffset? standing;

    /// <summary>How far it is ahead of the machine's clock; negative where it is behind.</summary>
    public TimeSpan Ahead
    {
        get
        {
            lock (turn)
            {
                return ahead;
            }
        }
    }

    /// <summary>Whether people should be told that it shows another time than their own clocks.</summary>
    public bool IsApart => Ahead.Duration() > TimeSpan.FromMinutes(1);

    public override DateTimeOffset GetUtcNow()
    {
        lock (turn)
        {
            return standing ?? machine.GetUtcNow() + ahead;
        }
    }

    /// <summary>Stops it at an instant; an earlier one than it shows leaves it where it is.</summary>
    public void StandAt(DateTimeOffset at)
    {
        lock (turn)
        {
            var now = standing ?? machine.GetUtcNow() + ahead;
            standing = at > now ? at : now;
        }
    }

    /// <summary>Lets it run on from an instant, or from where it stands if that is later.</summary>
    public void RunFrom(DateTimeOffset at)
    {
        lock (turn)
        {
            var now = standing ?? machine.GetUtcNow() + ahead;
            ahead = (at > now ? at : now) - machine.GetUtcNow();
            standing = null;
        }
    }
}
