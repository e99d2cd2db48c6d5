using System.Diagnostics.Metrics;

namespace Host.Scheduling;

/// <summary>What an operator counts.</summary>
internal static class SchedulingMeters
{
    private static readonly Meter Meter = new("Bargaining.Scheduling");

    /// <summary>Duties whose last day was over and that could not be ended at one sweep.</summary>
    public static Counter<long> FailedLapses { get; } = Meter.CreateCounter<long>("bargaining.lapses.failed");
}
