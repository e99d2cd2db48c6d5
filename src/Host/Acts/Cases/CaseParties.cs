using Domain;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Cases;

/// <summary>The units that a new case of a union joins: the union, its employer and the employer's authority.</summary>
internal sealed record CaseParties(UnitRow Union, UnitRow Employer, UnitId Authority)
{
    public string Place => Employer.Place;

    public static async Task<CaseParties> OfAsync(Store store, UnitId union, CancellationToken cancellationToken)
    {
        var own = await store.Units.SingleAsync(u => u.Id == union, cancellationToken);
        var employer = await store.Units.SingleOrDefaultAsync(u => u.Id == own.Employer, cancellationToken);
        new UnionHasAnEmployerAndAnAuthority(employer?.Name, employer?.Authority is not null).Enforce();
        return new CaseParties(own, employer!, employer!.Authority!.Value);
    }
}
