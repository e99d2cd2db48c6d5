using Domain;
using Domain.Organisations;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Pipeline;

/// <summary>
/// Says what a person may see of a case, for every way in: a unit sees a case from its first duty in it on; a higher
/// union sees those of the unions below it.
/// </summary>
internal sealed class CaseAccess(Store store)
{
    /// <summary>The view that these offices give of a case; null where they give none.</summary>
    public async Task<CaseView?> ViewAsync(CaseId id, IReadOnlyList<HeldOffice> offices)
    {
        var units = await store.CaseUnits.Where(u => u.Case == id).Select(u => new { u.Unit, u.Office, u.Holder }).ToListAsync();
        var own = offices.FirstOrDefault(o => units.Any(u => u.Unit == o.Unit && u.Office == o.Office && (u.Holder.Length == 0 || u.Holder == o.Holder)));
        if (own is not null)
        {
            return new CaseView(own, Sides.Of(own.Office));
        }

        var unions = units.Where(u => u.Office == Office.UnionOfficer).Select(u => u.Unit).ToList();
        foreach (var watcher in offices.Where(o => o.Office == Office.HigherUnion))
        {
            if (await store.UnitsAbove.AnyAsync(a => a.Above == watcher.Unit && unions.Contains(a.Unit)))
            {
                return new CaseView(watcher, null);
            }
        }

        return null;
    }

    /// <summary>The cases that these offices may see.</summary>
    public IQueryable<CaseId> Visible(IReadOnlyList<HeldOffice> offices)
    {
        var own = offices.Where(o => o.Office is not (Office.HigherUnion or Office.Administrator)).ToList();
        var units = own.Select(o => o.Unit).ToList();
        var kinds = own.Select(o => o.Office).Distinct().ToList();
        var holders = own.Select(o => o.Holder).Append("").Distinct().ToList();
        var watched = offices.Where(o => o.Office == Office.HigherUnion).Select(o => o.Unit).ToList();
        var mine = store.CaseUnits.Where(u => units.Contains(u.Unit) && kinds.Contains(u.Office) && holders.Contains(u.Holder)).Select(u => u.Case);
        return watched.Count == 0
            ? mine
            : mine.Union(
                from u in store.CaseUnits
                join above in store.UnitsAbove on u.Unit equals above.Unit
                where u.Office == Office.UnionOfficer && watched.Contains(above.Above)
                select u.Case);
    }
}
