using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Motions.Awards;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions.Awards;

/// <summary>Gathers a casebook: the awarded motions, their authors named as the union's rule lets them be.</summary>
internal sealed class CasebookReader(Store store, AwardReader awards, Roster roster)
{
    /// <summary>How somebody is called who is not named.</summary>
    private const string Anybody = "职工代表";

    /// <exception cref="RefusedException">Nothing is awarded yet.</exception>
    public async Task<Casebook> OfAsync(UnitId union, int year, DateOnly today, CancellationToken token)
    {
        var view = await awards.OfAsync(union, year, today, token);
        new SomethingIsAwarded(year, view.Awarded.Count).Enforce();
        var delegations = (await roster.RepresentativesAsync(union, token)).Where(row => row.Delegation.Length > 0)
            .ToLookup(Roster.IdOf, row => row.Delegation);
        var name = await store.Units.Where(u => u.Id == union).Select(u => u.Name).SingleAsync(token);
        return new Casebook(name, year, [.. view.Awarded.Select(item => (item, AuthorsOf(item.Record, view.Rule.Names, id => delegations[id].FirstOrDefault())))]);
    }

    private static string AuthorsOf(MotionRecord record, AwardNames names, Func<RepresentativeId, string?> delegationOf) => names switch
    {
        AwardNames.InFull => record.Delegation ?? string.Join('、', record.Movers.Select(mover => mover.Name)),
        AwardNames.DelegationOnly => record.Delegation
            ?? string.Join('、', record.Movers.Select(mover => delegationOf(mover.Id)).OfType<string>().Distinct()) + Anybody,
        _ => Anybody,
    };
}
