namespace Host.Scheduling;

/// <summary>A clock that stands at one instant: the instant of the occurrence that is being made up.</summary>
internal sealed class StandingClock(DateTimeOffset at) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => at;
}
