using Domain;
using Domain.Ledger;
using Host.Persistence.Rows;

namespace Host.Pipeline;

/// <summary>Carries ledger entries between their row and the form that is hashed.</summary>
internal static class LedgerRows
{
    public static LedgerRow From(CaseId id, LedgerEntry entry, string key, Side? onlyFor = null) => new()
    {
        Case = id,
        Sequence = entry.Sequence,
        At = entry.At,
        Account = entry.Account,
        Office = entry.Office,
        Unit = entry.Unit,
        Title = entry.Title,
        Act = entry.Act,
        Content = entry.Content,
        Activity = entry.Activity,
        Execution = entry.Execution,
        Outcome = entry.Outcome,
        PreviousHash = entry.PreviousHash,
        Hash = entry.Hash,
        Key = key,
        OnlyFor = onlyFor,
    };

    public static LedgerEntry ToEntry(LedgerRow row) => new(
        row.Sequence, row.At, row.Account, row.Office, row.Unit, row.Title, row.Act, row.Content, row.Activity,
        row.Execution, row.Outcome, row.PreviousHash, row.Hash);
}
