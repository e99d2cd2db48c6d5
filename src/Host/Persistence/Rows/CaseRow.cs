using Domain;
using Domain.Procedures;

namespace Host.Persistence.Rows;

/// <summary>One case: its position in the procedure and its record, with what lists sort and filter by beside them.</summary>
internal sealed class CaseRow
{
    public required CaseId Id { get; init; }

    public required string Number { get; init; }

    public required string Title { get; set; }

    /// <summary>What it is about, and so which aggregate carries it.</summary>
    public required ProcedureFamily Family { get; init; }

    /// <summary>The kind of contract; null where the case is not about one.</summary>
    public ContractKind? Kind { get; init; }

    public required string Place { get; init; }

    /// <summary>The employer, whose own rules hold in the case.</summary>
    public required UnitId Employer { get; init; }

    /// <summary>What kind the employer was of when the case was opened; null where nobody had said.</summary>
    public required EmployerKind? EmployerKind { get; init; }

    public required string DefinitionId { get; init; }

    public required int DefinitionVersion { get; set; }

    /// <summary>The runner's position (<c>PositionFormat</c>).</summary>
    public required string Position { get; set; }

    /// <summary>The case's record in the stored form of its family.</summary>
    public required string Record { get; set; }

    /// <summary>The stored name of the earliest stage that is open.</summary>
    public required string Stage { get; set; }

    public required bool Ended { get; set; }

    /// <summary>Entries in the ledger; the next one has this number plus one.</summary>
    public required long Entries { get; set; }

    /// <summary>The last entry's hash.</summary>
    public required string LastHash { get; set; }

    /// <summary>Guards against two writers: each act raises it by one.</summary>
    public int Version { get; set; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }

    public DateOnly? ExpiresOn { get; set; }
}
