using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;

namespace Host.Scheduling;

/// <summary>Finds the open duties that end by themselves when their last day is over.</summary>
internal static class LapsingDuties
{
    private static readonly string[] Types =
        [.. ActivityCatalogue.All.Where(a => a.LapseOutcome is not null).Select(a => a.Type)];

    /// <summary>Those whose last day is before a day, the earliest first, each once however many offices hold it.</summary>
    public static async Task<IReadOnlyList<LapsingDuty>> OverBeforeAsync(
        Store store, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await Open(store).Where(d => d.Due < day)
            .OrderBy(d => d.Due).ThenBy(d => d.OpenedAt)
            .Select(d => new LapsingDuty(d.Case, d.Activity, d.Execution, d.Due!.Value))
            .ToListAsync(cancellationToken);
        return [.. rows.Distinct()];
    }

    /// <summary>Whether there is one whose last day is before a day.</summary>
    public static Task<bool> AnyOverBeforeAsync(Store store, DateOnly day, CancellationToken cancellationToken) =>
        Open(store).AnyAsync(d => d.Due < day, cancellationToken);

    /// <summary>The earliest last day on or after a day; null where there is none.</summary>
    public static Task<DateOnly?> EarliestFromAsync(Store store, DateOnly day, CancellationToken cancellationToken) =>
        Open(store).Where(d => d.Due >= day).MinAsync(d => d.Due, cancellationToken);

    private static IQueryable<DutyRow> Open(Store store) =>
        store.Duties.Where(d => d.Owed && d.Due != null && Types.Contains(d.Type));
}
