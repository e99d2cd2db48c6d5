using Domain;

namespace Host.Persistence.Rows;

/// <summary>A private note of one side. It is in no other table and in no ledger entry.</summary>
internal sealed class NoteRow
{
    public long Id { get; init; }

    public required CaseId Case { get; init; }

    public required Side Side { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }
}
