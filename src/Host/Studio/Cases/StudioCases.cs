using System.Linq.Expressions;
using Domain;
using Host.Accounts;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;
using Workflows.Runner;

namespace Host.Studio.Cases;

/// <summary>The cases of the database, for the caller: <see cref="CaseAccess"/> opens them here as it does on the case pages.</summary>
internal sealed class StudioCases(Store store, Caller caller, CaseAccess access) : IStudioCases
{
    /// <summary>Leaves the record, the large part of a case, where it is: an open viewer asks every few seconds.</summary>
    private static readonly Expression<Func<CaseRow, StudioCase>> Shown = row => new StudioCase(
        row.Id, row.Number + " " + row.Title, row.DefinitionId, row.DefinitionVersion, PositionFormat.Read(row.Position),
        row.OpenedAt, row.ChangedAt);

    public async Task<StudioCase?> FindAsync(CaseId id, CancellationToken token) =>
        await IsOpenAsync(id) ? await store.Cases.Where(c => c.Id == id).Select(Shown).SingleAsync(token) : null;

    public async Task<StudioCasePage> ListAsync(StudioCaseQuery query, CancellationToken token)
    {
        var visible = access.Visible(await caller.OfficesAsync());
        var cases = Wanted(store.Cases.Where(c => visible.Contains(c.Id)), query);
        var total = await cases.CountAsync(token);
        var page = await Sorted(cases, query).Skip(query.Skip).Take(query.Take).Select(Shown).ToListAsync(token);
        return new StudioCasePage(page, total);
    }

    public async Task<IReadOnlyList<StudioStep>?> StepsAsync(CaseId id, CancellationToken token)
    {
        if (!await IsOpenAsync(id))
        {
            return null;
        }

        var finishers = await store.Ledger.Where(e => e.Case == id && e.Activity != null && e.Outcome != null)
            .Select(e => new { e.Activity, e.Execution, e.Title }).ToListAsync(token);
        var titles = finishers.ToDictionary(f => (f.Activity!, f.Execution), f => f.Title);
        var duties = await store.Duties.AsNoTracking().Where(d => d.Case == id && !d.Activity.StartsWith(DutyRow.OfTask)).ToListAsync(token);
        return
        [
            .. duties.GroupBy(d => (d.Activity, d.Execution))
                .Select(same => Step(same.First(), titles.GetValueOrDefault(same.Key)))
                .OrderBy(s => s.OpenedAt),
        ];
    }

    private async Task<bool> IsOpenAsync(CaseId id) => await access.ViewAsync(id, await caller.OfficesAsync()) is not null;

    private static IQueryable<CaseRow> Wanted(IQueryable<CaseRow> cases, StudioCaseQuery query)
    {
        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            var search = query.Search.Trim();
            cases = cases.Where(c => c.Title.Contains(search) || c.Number.Contains(search));
        }

        if (query.DefinitionIds.Count > 0)
        {
            cases = cases.Where(c => query.DefinitionIds.Contains(c.DefinitionId));
        }

        return query.Ended is { } ended ? cases.Where(c => c.Ended == ended) : cases;
    }

    private static IQueryable<CaseRow> Sorted(IQueryable<CaseRow> cases, StudioCaseQuery query) => (query.Order, query.Descending) switch
    {
        (StudioCaseOrder.Name, false) => cases.OrderBy(c => c.Number),
        (StudioCaseOrder.Name, true) => cases.OrderByDescending(c => c.Number),
        (StudioCaseOrder.Changed, false) => cases.OrderBy(c => c.ChangedAt).ThenBy(c => c.Number),
        (StudioCaseOrder.Changed, true) => cases.OrderByDescending(c => c.ChangedAt).ThenByDescending(c => c.Number),
        (_, false) => cases.OrderBy(c => c.OpenedAt).ThenBy(c => c.Number),
        (_, true) => cases.OrderByDescending(c => c.OpenedAt).ThenByDescending(c => c.Number),
    };

    /// <summary>Offices that share a step have a duty each, opened and closed together.</summary>
    private static StudioStep Step(DutyRow duty, string? by) =>
        new(duty.Activity, duty.Execution, duty.OpenedAt, duty.ClosedAt, duty.Outcome, by);
}
