using Domain;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Pipeline;

/// <summary>Reads the offices that an account holds.</summary>
internal static class HeldOffices
{
    private static readonly PerProvider<Func<Store, AccountId, IAsyncEnumerable<HeldOffice>>> Query = new(() => EF.CompileAsyncQuery(
        (Store store, AccountId account) => store.Offices
            .Where(o => o.Account == account)
            .Select(o => new HeldOffice(o.Office, o.Unit, o.Title) { Holder = o.Holder })));

    public static async Task<IReadOnlyList<HeldOffice>> OfAsync(Store store, AccountId account)
    {
        List<HeldOffice> held = [];
        await foreach (var office in Query.For(store)(store, account))
        {
            held.Add(office with { Holder = HeldOffice.KeyOf(office.Office, account, office.Holder) });
        }

        return held;
    }
}
