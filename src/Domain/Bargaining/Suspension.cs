using Domain.Calendar;

namespace Domain.Bargaining;

/// <summary>A suspension of the bargaining, by agreement (集体合同规定 Art 35).</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The day agreed for going on; at most the place's cap after <paramref name="From"/>.</param>
/// <param name="Reason">Why.</param>
/// <param name="ResumedOn">When it really went on; null while suspended.</param>
public sealed record Suspension(DateOnly From, DateOnly Until, string Reason, DateOnly? ResumedOn)
{
    /// <summary>How many days it lasted, without the day on which it went on; what was agreed while it still lasts.</summary>
    internal int Days => new DaySpan(From, ResumedOn ?? Until).Days - 1;
}
