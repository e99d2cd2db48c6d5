using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Lawkeeping;

/// <summary>Finds the days of many duties, and reads the records of those few cases that are needed for it.</summary>
internal static class RecountReader
{
    /// <summary>The day of each duty, in their order.</summary>
    public static async Task<IReadOnlyList<DutyDay>> DaysAsync(
        Store store, DutyCounter counter, IReadOnlyList<PlacedDuty> duties, CancellationToken cancellationToken)
    {
        var days = duties.Select(counter.Count).ToList();
        var needed = duties.Where((_, at) => days[at] is null).Select(d => d.Duty.Case).Distinct().ToList();
        if (needed.Count > 0)
        {
            var cases = await store.Cases.AsNoTracking().Where(c => needed.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
            for (var at = 0; at < days.Count; at++)
            {
                days[at] ??= counter.Count(duties[at].Duty, cases[duties[at].Duty.Case]);
            }
        }

        return days!;
    }
}
