using Domain.Bargaining;
using Domain.Filing;
using Domain.Filing.Rules;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Filing;

/// <summary>
/// Keeps each authority's registration numbers apart: one number a year for one case. Two clerks at once: the key lets one
/// pass, and the other is refused by the rule when the act starts again.
/// </summary>
internal sealed class ReceiptNumbers(Store store)
{
    /// <summary>Takes a number for a case; one that the case has already stays its own.</summary>
    public async Task TakeAsync(BargainingCase bargaining, Receipt receipt, CancellationToken cancellationToken)
    {
        var (authority, year, key) = (bargaining.Record.Authority, receipt.ReceivedOn.Year, ReceiptNumber.Key(receipt.Number));
        var taken = await store.ReceiptNumbers
            .SingleOrDefaultAsync(r => r.Authority == authority && r.Year == year && r.Key == key, cancellationToken);
        if (taken is null)
        {
            store.ReceiptNumbers.Add(new ReceiptNumberRow { Authority = authority, Year = year, Key = key, Case = bargaining.Id });
        }
        else if (taken.Case != bargaining.Id)
        {
            var by = await store.Cases.Where(c => c.Id == taken.Case).Select(c => new { c.Title, c.Number }).SingleAsync(cancellationToken);
            new ReceiptNumberIsFree(receipt.Number, $"《{by.Title}》（{by.Number}）").Enforce();
        }
    }
}
