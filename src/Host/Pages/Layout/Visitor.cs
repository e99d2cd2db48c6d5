using Domain.Calendar;
using Domain.Organisations;
using Host.Accounts;
using Host.Pages.Text;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Layout;

/// <summary>Who looks at the page, through which offices, and on which day.</summary>
internal sealed class Visitor(Caller caller, Store store, TimeProvider clock)
{
    private static readonly PerProvider<Func<Store, Domain.AccountId, int, Task<int>>> Unread = new(() => EF.CompileAsyncQuery(
        (Store store, Domain.AccountId account, int most) => store.Inbox.Where(m => m.Account == account && m.ReadAt == null).OrderBy(m => m.Id).Take(most).Count()));

    public bool IsSignedIn => caller.IsSignedIn;

    public Domain.AccountId Account => caller.Account;

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => Shanghai.DayOf(Now);

    public IReadOnlyList<HeldOffice> Offices { get; private set; } = [];

    /// <summary>Counted as far as a page says.</summary>
    public int UnreadMessages { get; private set; }

    /// <summary>The office under which the person is greeted.</summary>
    public HeldOffice? First => Offices.Count > 0 ? Offices[0] : null;

    public bool Holds(Office office) => Offices.Any(o => o.Office == office);

    /// <summary>Loads what every page's frame shows; the frame awaits it before the page itself begins.</summary>
    public async Task LoadAsync()
    {
        if (IsSignedIn)
        {
            // One connection for all that the page asks, instead of one a query; it is given back with the request.
            await store.Database.OpenConnectionAsync();
            Offices = await caller.OfficesAsync();
            UnreadMessages = await Unread.For(store)(store, Account, CountText.Enough);
        }
    }
}
