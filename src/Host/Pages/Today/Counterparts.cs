using Domain.Organisations;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Today;

/// <summary>Finds whom an office waits for: the union its employer and the authority, the employer its unions and the authority.</summary>
internal sealed class Counterparts(Store store)
{
    private const int Most = 20;

    /// <summary>The unit's employer, which is itself where it has none above it, and the authority over that.</summary>
    private static readonly PerProvider<Func<Store, Domain.UnitId, Task<Surroundings?>>> Around = new(() => EF.CompileAsyncQuery(
        (Store store, Domain.UnitId unit) => (
            from own in store.Units.Where(u => u.Id == unit)
            join employer in store.Units on own.Employer ?? own.Id equals employer.Id
            join a in store.Units on employer.Authority equals a.Id into authorities
            from authority in authorities.DefaultIfEmpty()
            select new Surroundings(employer.Id, employer.Name, employer.Authority, authority.Name)).FirstOrDefault()));

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

        if (await Around.For(store)(store, office.Unit) is not { } around)
        {
            return found;
        }

        if (office.Office == Office.UnionOfficer)
        {
            found.Add(new Counterpart(around.Employer, Office.HrDepartment, around.EmployerName));
        }
        else
        {
            await foreach (var union in UnionsOf.For(store)(store, around.Employer, Most))
            {
                found.Add(union);
            }
        }

        if (around is { Authority: { } authority, AuthorityName: { } name })
        {
            found.Add(new Counterpart(authority, Office.FilingClerk, name));
        }

        return found;
    }

    private sealed record Surroundings(Domain.UnitId Employer, string EmployerName, Domain.UnitId? Authority, string? AuthorityName);
}
