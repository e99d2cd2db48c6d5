using Domain;
using Domain.Organisations;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Cases;

/// <summary>The units that a new case joins, a union, its employer and the employer's authority, and who makes the offer.</summary>
internal sealed record CaseParties(UnitRow Union, UnitRow Employer, UnitId Authority, Side OfferedBy)
{
    /// <summary>As many unions of one employer as are looked at; the rule needs to know of two.</summary>
    private const int MostUnions = 50;

    public string Place => Employer.Place;

    /// <summary>The parties of a case that an office opens for its unit.</summary>
    /// <param name="store">The store.</param>
    /// <param name="by">A union officer or an HR department.</param>
    /// <param name="union">The union that the employer chose; null where it chose none, and for a union.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public static Task<CaseParties> OfAsync(Store store, Actor by, UnitId? union, CancellationToken cancellationToken) =>
        by.Office == Office.HrDepartment
            ? OfEmployerAsync(store, by.Unit, union, cancellationToken)
            : OfUnionAsync(store, by.Unit, cancellationToken);

    private static async Task<CaseParties> OfUnionAsync(Store store, UnitId union, CancellationToken cancellationToken)
    {
        var own = await store.Units.SingleAsync(u => u.Id == union, cancellationToken);
        var employer = await store.Units.SingleOrDefaultAsync(u => u.Id == own.Employer, cancellationToken);
        new UnionHasAnEmployerAndAnAuthority(employer?.Name, employer?.Authority is not null).Enforce();
        return new CaseParties(own, employer!, employer!.Authority!.Value, Side.Worker);
    }

    private static async Task<CaseParties> OfEmployerAsync(
        Store store, UnitId employer, UnitId? chosen, CancellationToken cancellationToken)
    {
        var own = await store.Units.SingleAsync(u => u.Id == employer, cancellationToken);
        var unions = await store.Units.Where(u => u.Employer == employer)
            .OrderBy(u => u.Name).Take(MostUnions).ToListAsync(cancellationToken);
        var union = chosen is { } id ? unions.Find(u => u.Id == id) : unions is [var only] ? only : null;
        new UnionOfTheEmployerIsNamed(unions.Count, union?.Name).Enforce();
        new UnionHasAnEmployerAndAnAuthority(own.Name, own.Authority is not null).Enforce();
        return new CaseParties(union!, own, own.Authority!.Value, Side.Employer);
    }
}
