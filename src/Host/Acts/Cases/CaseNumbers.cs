using System.Globalization;
using Domain.Calendar;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Cases;

/// <summary>Gives cases their numbers: 集协〔2026〕000012号, counted within the year and the family. Two at once: the index lets one pass, the other counts again.</summary>
internal sealed class CaseNumbers(Store store)
{
    public async Task<string> NextAsync(IProcedureFamily family, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var year = Shanghai.DayOf(at).Year;
        var prefix = $"{family.NumberPrefix}〔{year}〕";
        var last = await store.Cases.Where(c => c.Number.StartsWith(prefix)).MaxAsync(c => (string?)c.Number, cancellationToken);
        var next = last is null ? 1 : int.Parse(last[prefix.Length..^1], CultureInfo.InvariantCulture) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{next:000000}号");
    }
}
