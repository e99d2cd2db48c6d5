using System.Security.Cryptography;
using System.Text;
using Domain.Law;

namespace Host.Lawkeeping;

/// <summary>Names a set of packs by what their rows settle: a better explanation of a rule moves no deadline and leaves the name.</summary>
internal static class LawFingerprint
{
    public static string Of(LawBook book, string holidays)
    {
        var text = new StringBuilder(holidays.Length * 2);
        foreach (var row in book.Rows.OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.From))
        {
            text.AppendJoin('|',
                row.Id, row.Matter, row.Place, row.Kind, row.Employers.Text.En, row.Unit, row.Value, row.Ratio, row.Bound, row.Inclusive, row.Together,
                row.Direction, row.StartEvent, row.RollOver, row.From, row.To, row.NamesSpecialContracts).AppendJoin(';', row.Tiers).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Append(holidays).ToString())));
    }
}
