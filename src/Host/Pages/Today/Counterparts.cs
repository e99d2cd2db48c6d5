using Domain.Organisations;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Today;

/// <summary>Finds whom an office waits for: the union its employer and the authority, the employer its unions and the authority.</summary>
internal sealed class Counterparts(Store store)
{
    private const int Most = 20;

    private static readonly PerProvider<Func<Store, Domain.UnitId, Task<Persistence.Rows.UnitRow?>>> ById = new(() => EF.CompileAsyncQuery(
        (Store store, Domain.UnitId id) => store.Units.FirstOrDefault(u => u.Id == id)));

    private static readonly PerProvider<Func<Store, Domain.UnitId, int, IAsyncEnumerable<Counterpart>>> UnionsOf = new(() => EF.CompileAsyncQuery(
        (Store store, Domain.UnitId employer, int most) => store.Units
            .Where(u => u.Employer == employer)
            .OrderBy(u => u.Id)
            .Take(most)
            .Select(u => new Counterpart(u.Id, Office.UnionOfficer, u.Name))));

    public async Task<IReadOnlyList<Counterpart>> OfAsync(HeldOffice office)
    {
        List<Counterpart> found = [];
        if (office.Office is not (Office.UnionOfficer or Office.HrDepartment))
        {
            return found;
        }

        var own = await ById.For(store)(store, office.Unit);
        var employer = own?.Employer is { } id ? await ById.For(store)(store, id) : own;
        if (employer is null)
        {
            return found;
        }

        if (office.Office == Office.UnionOfficer)
        {
            found.Add(new Counterpart(employer.Id, Office.HrDepartment, employer.Name));
        }
        else
        {
            await foreach (var union in UnionsOf.For(store)(store, employer.Id, Most))
            {
                found.Add(union);
            }
        }

        if (employer.Authority is { } authority && await ById.For(store)(store, authority) is { } unit)
        {
            found.Add(new Counterpart(unit.Id, Office.FilingClerk, unit.Name));
        }

        return found;
    }
}
