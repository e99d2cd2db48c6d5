using System.Globalization;
using Domain.Ledger;

namespace Domain.Tests.Ledger;

/// <summary>Chains to test with; the first five acts of an ordinary case.</summary>
internal static class Entries
{
    public static LedgerDraft Draft(string act = "send-offer", string content = """{"要求":"调整工资"}""") => new(
        DateTimeOffset.Parse("2026-09-15T01:02:03.456Z", CultureInfo.InvariantCulture),
        new AccountId(Guid.Parse("00112233-4455-6677-8899-aabbccddeeff")),
        "union-officer",
        new UnitId(Guid.Parse("10213243-5465-7687-98a9-bacbdcedfe0f")),
        "中建玖合发展集团工会主席",
        act,
        content,
        "send",
        1,
        "Sent");

    public static List<LedgerEntry> Chain(int length = 5)
    {
        var chain = new List<LedgerEntry>();
        for (var number = 1; number <= length; number++)
        {
            chain.Add(LedgerChain.Append(chain.LastOrDefault(), Draft($"act-{number}")));
        }

        return chain;
    }
}
