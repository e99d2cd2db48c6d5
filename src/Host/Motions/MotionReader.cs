using Domain.Motions;
using Host.Accounts;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>Lists motions as the caller may see them: drafts of one's own, and what is moved in one's unit or in those below.</summary>
internal sealed class MotionReader(Store store, Caller caller, CaseAccess access)
{
    public const int PageSize = 50;

    /// <summary>Motions, the newest first, a page at a time.</summary>
    public async Task<IReadOnlyList<MotionItem>> ListAsync(MotionFilter filter, DateOnly today, CancellationToken token)
    {
        var visible = access.Visible(await caller.OfficesAsync());
        var rows = Filtered(store.Motions.Where(m => visible.Contains(m.Case)), filter, today);
        return await rows.OrderByDescending(m => m.Id).Take(PageSize)
            .Join(store.Units, m => m.Union, u => u.Id, (m, u) => new MotionItem(m, u.Name))
            .ToListAsync(token);
    }

    private IQueryable<MotionRow> Filtered(IQueryable<MotionRow> rows, MotionFilter filter, DateOnly today)
    {
        rows = filter.Measure is { } measure ? rows.Behind(measure, today) : rows;
        rows = filter.State is { } state ? rows.Where(m => m.State == state) : rows;
        rows = filter.Topic is { } topic ? rows.Where(m => m.Topic == topic) : rows;
        rows = filter.Department is { } department ? rows.Where(m => m.Department == department) : rows;
        rows = filter.Year is { } year ? rows.Where(m => m.Year == year) : rows;
        rows = filter.MovedFrom is { } from ? rows.Where(m => m.MovedOn >= from) : rows;
        rows = filter.MovedTo is { } to ? rows.Where(m => m.MovedOn <= to) : rows;
        rows = filter.Before is { } before ? rows.Where(m => m.Id < before) : rows;
        rows = filter.Below is { } unit ? rows.Where(m => m.Union == unit || store.UnitsAbove.Any(a => a.Unit == m.Union && a.Above == unit)) : rows;
        rows = string.IsNullOrWhiteSpace(filter.Search) ? rows
            : rows.Where(m => m.Title.Contains(filter.Search) || m.Number.Contains(filter.Search));
        return filter.Holder is { } holder ? HeldBy(rows, holder, today) : rows;
    }

    /// <summary>After its last day a handling is its leader's, whoever had it before.</summary>
    private static IQueryable<MotionRow> HeldBy(IQueryable<MotionRow> rows, HolderKind holder, DateOnly today) => holder == HolderKind.Leader
        ? rows.Where(m => (m.State == MotionState.Handling || m.State == MotionState.Planned) && m.NextOn < today)
        : rows.Where(m => m.Holder == holder && !((m.State == MotionState.Handling || m.State == MotionState.Planned) && m.NextOn < today));
}
