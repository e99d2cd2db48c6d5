using Domain;
using Domain.Organisations;
using Host.Pages.Layout;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;

namespace Host.Pages.HigherUnion;

/// <summary>What a higher union watches over: the unions below it, a page at a time, with their figures.</summary>
internal sealed class UnitsDesk(Store store, Visitor visitor)
{
    public const int PageSize = 50;

    /// <exception cref="NotAllowedException">The caller is no higher union.</exception>
    public async Task<IReadOnlyList<UnitLine>> PageAsync(string? after)
    {
        var watched = visitor.Offices.Where(o => o.Office == Office.HigherUnion).Select(o => o.Unit).ToList();
        if (watched.Count == 0)
        {
            throw new NotAllowedException(new Words("下级工会", "Unions below"));
        }

        var units = await store.Units
            .Where(u => u.Kind == UnitKind.Union && (after == null || string.Compare(u.Name, after) > 0)
                && store.UnitsAbove.Any(a => a.Unit == u.Id && watched.Contains(a.Above)))
            .OrderBy(u => u.Name).Take(PageSize)
            .Select(u => new { u.Id, u.Name }).ToListAsync();
        var ids = units.Select(u => u.Id).ToList();
        var stages = await StagesAsync(ids);
        var late = await LateAsync(ids);
        return [.. units.Select(u => new UnitLine(u.Id, u.Name, stages[u.Id].ToDictionary(s => s.Stage, s => s.Count), late.GetValueOrDefault(u.Id)))];
    }

    private async Task<ILookup<UnitId, (Stage Stage, int Count)>> StagesAsync(List<UnitId> ids)
    {
        var found = await (
            from unit in store.CaseUnits
            where ids.Contains(unit.Unit) && unit.Office == Office.UnionOfficer
            join row in store.Cases on unit.Case equals row.Id
            group row by new { unit.Unit, row.Stage } into g
            select new { g.Key.Unit, g.Key.Stage, Count = g.Count() }).ToListAsync();
        return found.ToLookup(f => f.Unit, f => (StoredName.Read<Stage>(f.Stage), f.Count));
    }

    private async Task<Dictionary<UnitId, int>> LateAsync(List<UnitId> ids)
    {
        var today = visitor.Today;
        return await (
            from unit in store.CaseUnits
            where ids.Contains(unit.Unit) && unit.Office == Office.UnionOfficer
            join duty in store.Duties on unit.Case equals duty.Case
            where duty.Owed && duty.Due < today
            group duty by unit.Unit into g
            select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
    }
}
