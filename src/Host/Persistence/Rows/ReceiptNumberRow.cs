using Domain;

namespace Host.Persistence.Rows;

/// <summary>A registration number that an authority has given out: once in a year.</summary>
internal sealed class ReceiptNumberRow
{
    public required UnitId Authority { get; init; }

    /// <summary>The year of the receipt.</summary>
    public required int Year { get; init; }

    /// <summary>The number as it compares (<see cref="Domain.Filing.ReceiptNumber.Key"/>).</summary>
    public required string Key { get; init; }

    /// <summary>The case whose packet has it.</summary>
    public required CaseId Case { get; init; }
}
