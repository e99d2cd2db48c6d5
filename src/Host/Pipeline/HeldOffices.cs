using Domain;
using Domain.Organisations;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Pipeline;

/// <summary>
/// Reads the offices that an account holds. One that has ended gives no right any more; a representative's mandate is asked
/// by the rules of what it is needed for, and whoever has moved something still reads its answer.
/// </summary>
internal static class HeldOffices
{
    private static readonly PerProvider<Func<Store, AccountId, DateOnly, IAsyncEnumerable<HeldOffice>>> Query = new(() => EF.CompileAsyncQuery(
        (Store store, AccountId account, DateOnly today) => store.Offices
            .Where(o => o.Account == account && (o.EndedOn == null || o.EndedOn > today || o.Office == Office.Representative))
            .Select(o => new HeldOffice(o.Office, o.Unit, o.Title) { Holder = o.Holder })));

    /// <summary>Those to whom something is still told.</summary>
    public static IQueryable<OfficeRow> Running(this IQueryable<OfficeRow> offices) =>
        offices.Where(o => o.EndedOn == null || o.Office == Office.Representative);

    public static async Task<IReadOnlyList<HeldOffice>> OfAsync(Store store, AccountId account, DateOnly today)
    {
        List<HeldOffice> held = [];
        await foreach (var office in Query.For(store)(store, account, today))
        {
            held.Add(office with { Holder = HeldOffice.KeyOf(office.Office, account, office.Holder) });
        }

        return held;
    }
}
