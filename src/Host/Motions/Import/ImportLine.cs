using Domain.Motions.Import;

namespace Host.Motions.Import;

/// <summary>One row of a register as it was read.</summary>
/// <param name="Number">The row, as the sheet counts.</param>
/// <param name="Title">案由, as far as it could be read.</param>
/// <param name="Motion">What it says; null where too much is missing.</param>
/// <param name="Faults">Everything that is wrong with it; a row without any can be imported.</param>
public sealed record ImportLine(int Number, string Title, ImportedMotion? Motion, IReadOnlyList<ImportFault> Faults)
{
    /// <summary>The motion that it became before; null where it was not imported yet.</summary>
    public ImportedBefore? Before { get; init; }

    /// <summary>Whether it can be imported.</summary>
    public bool IsGood => Before is null && Faults.Count == 0 && Motion is not null;
}
