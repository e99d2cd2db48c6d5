using Domain;
using Domain.Congress.Terms;
using Domain.Procedures;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Families;

/// <summary>
/// Says who represents a unit's workers: the one place that asks for the roll in force. A session takes its list from it,
/// and whoever moves a motion is held against it.
/// </summary>
internal sealed class RollReader(Store store, TermFamily family)
{
    /// <summary>The unit's terms that were not called off, the newest first.</summary>
    /// <param name="employer">The unit whose congress it is.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<IReadOnlyList<CongressTerm>> TermsOfAsync(UnitId employer, CancellationToken cancellationToken)
    {
        var rows = await store.Cases.AsNoTracking()
            .Where(c => c.Family == ProcedureFamily.CongressElection && c.Employer == employer)
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => (CongressTerm)family.Read(row))
                .Where(term => term.Record.CalledOffFor is null)
                .OrderByDescending(term => term.Record.Term),
        ];
    }

    /// <summary>The term whose representatives act on a day; null where none is published or the last one is over.</summary>
    /// <param name="employer">The unit whose congress it is.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<CongressTerm?> RunningAsync(UnitId employer, DateOnly day, CancellationToken cancellationToken) =>
        (await TermsOfAsync(employer, cancellationToken)).FirstOrDefault(term => term.IsRunningOn(day));

    /// <summary>The representatives with a mandate on a day, by number; nobody where no term is running.</summary>
    /// <param name="employer">The unit whose congress it is.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<IReadOnlyList<RollEntry>> SittingAsync(UnitId employer, DateOnly day, CancellationToken cancellationToken) =>
        (await RunningAsync(employer, day, cancellationToken))?.SittingOn(day) ?? [];
}
