using Domain;

namespace Host.Persistence.Rows;

/// <summary>One entry of a case's ledger, as <see cref="Domain.Ledger.LedgerEntry"/> hashes it, with the key that made it.</summary>
internal sealed class LedgerRow
{
    public required CaseId Case { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required AccountId Account { get; init; }

    public required string Office { get; init; }

    public required UnitId Unit { get; init; }

    public required string Title { get; init; }

    public required string Act { get; init; }

    public required string Content { get; init; }

    public string? Activity { get; init; }

    public int Execution { get; init; }

    public string? Outcome { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    /// <summary>The one side whose timeline shows the entry; null for all. Not part of what is hashed.</summary>
    public Side? OnlyFor { get; init; }

    /// <summary>The idempotency key of the request; unique for the account.</summary>
    public required string Key { get; init; }
}
