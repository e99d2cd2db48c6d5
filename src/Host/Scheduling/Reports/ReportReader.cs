using System.Text.Json;
using Domain.Organisations;
using Host.Accounts;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Scheduling.Reports;

/// <summary>The reports that the caller may read: those of the own union, and for a higher union those of the unions below.</summary>
internal sealed class ReportReader(Store store, Caller caller)
{
    public async Task<IReadOnlyList<ReportLine>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = await Readable(await caller.OfficesAsync())
            .Join(store.Units, r => r.Unit, u => u.Id, (r, u) => new { r.Id, r.Unit, u.Name, r.From, r.To, r.DraftedAt })
            .OrderByDescending(r => r.To).ThenBy(r => r.Name)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => new ReportLine(r.Id, r.Unit, r.Name, r.From, r.To, r.DraftedAt))];
    }

    /// <exception cref="NotFoundException">There is none, or the caller may not read it.</exception>
    public async Task<ReportSheet> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var row = await Readable(await caller.OfficesAsync()).SingleOrDefaultAsync(r => r.Id == id, cancellationToken)
            ?? throw new NotFoundException();
        var report = JsonSerializer.Deserialize<ProgressReport>(row.Content, ActJson.Options)!;
        return new ReportSheet(new ReportLine(row.Id, row.Unit, report.Union, row.From, row.To, row.DraftedAt), report);
    }

    private IQueryable<ReportRow> Readable(IReadOnlyList<HeldOffice> offices)
    {
        var own = offices.Where(o => o.Office == Office.UnionOfficer).Select(o => o.Unit).ToList();
        var watched = offices.Where(o => o.Office == Office.HigherUnion).Select(o => o.Unit).ToList();
        return store.Reports.Where(r => own.Contains(r.Unit)
            || store.UnitsAbove.Any(a => a.Unit == r.Unit && watched.Contains(a.Above)));
    }
}
