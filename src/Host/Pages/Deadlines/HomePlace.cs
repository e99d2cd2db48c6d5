using Domain.Law;
using Host.Pages.Layout;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Deadlines;

/// <summary>The place that a person means who names none: that of the unit whose office they hold first.</summary>
internal sealed class HomePlace(Store store, Visitor visitor)
{
    public async Task<string> CodeAsync()
    {
        if (visitor.First is not { } office)
        {
            return Places.Nation;
        }

        var code = await store.Units.Where(u => u.Id == office.Unit).Select(u => u.Place).FirstOrDefaultAsync();
        return Places.Around(code ?? Places.Nation)?.Code ?? Places.Nation;
    }
}
