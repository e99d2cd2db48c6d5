using Domain.Organisations;
using Host.Accounts;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Resolutions;

/// <summary>Lists the resolutions of the sessions that the caller may see.</summary>
internal sealed class ResolutionReader(Store store, Caller caller, CaseAccess access)
{
    public const int PageSize = 50;

    /// <summary>Resolutions, the newest first, a page at a time.</summary>
    public async Task<IReadOnlyList<ResolutionItem>> ListAsync(ResolutionFilter filter, DateOnly today, CancellationToken token)
    {
        var offices = await caller.OfficesAsync();
        return await ShownAsync(Filtered(Visible(offices), filter, today).OrderByDescending(r => r.Id).Take(PageSize), offices, token);
    }

    /// <summary>Those that something is left of, by the last day of their next step.</summary>
    public async Task<IReadOnlyList<ResolutionItem>> OpenAsync(int most, CancellationToken token)
    {
        var offices = await caller.OfficesAsync();
        return await ShownAsync(Visible(offices).Where(r => r.NextOn != null).OrderBy(r => r.NextOn).ThenBy(r => r.Id).Take(most), offices, token);
    }

    private async Task<IReadOnlyList<ResolutionItem>> ShownAsync(
        IQueryable<ResolutionRow> wanted, IReadOnlyList<HeldOffice> offices, CancellationToken token)
    {
        var visible = access.Visible(offices);
        var rows = await wanted.Select(r => new
        {
            Row = r,
            Union = store.Units.Where(u => u.Id == r.Union).Select(u => u.Name).First(),
            MaySee = visible.Contains(r.Case),
        }).ToListAsync(token);
        return rows.ConvertAll(r => new ResolutionItem(r.Row, r.Union, r.MaySee));
    }

    /// <summary>What is resolved is made known in the unit (企业民主管理规定 Art 21): whoever represents its workers reads it, without the case.</summary>
    private IQueryable<ResolutionRow> Visible(IReadOnlyList<HeldOffice> offices)
    {
        var visible = access.Visible(offices);
        var unions = offices.Where(o => o.Office is Office.Representative or Office.MotionsCommittee or Office.Presidium).Select(o => o.Unit).ToList();
        return store.Resolutions.Where(r => visible.Contains(r.Case) || unions.Contains(r.Union));
    }

    private IQueryable<ResolutionRow> Filtered(IQueryable<ResolutionRow> rows, ResolutionFilter filter, DateOnly today)
    {
        rows = filter.Measure is { } measure ? rows.Behind(measure, today) : rows;
        rows = filter.Owner is { } owner ? rows.Where(r => r.CarriedOutBy == owner) : rows;
        rows = filter.Year is { } year ? rows.Where(r => r.Year == year) : rows;
        rows = filter.Before is { } before ? rows.Where(r => r.Id < before) : rows;
        rows = filter.Below is { } unit ? rows.Where(r => r.Union == unit || store.UnitsAbove.Any(a => a.Unit == r.Union && a.Above == unit)) : rows;
        return string.IsNullOrWhiteSpace(filter.Search) ? rows : rows.Where(r => r.Title.Contains(filter.Search));
    }
}
