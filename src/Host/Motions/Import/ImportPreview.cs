namespace Host.Motions.Import;

/// <summary>What an import of a held file would do.</summary>
/// <param name="Union">Whose register it is.</param>
/// <param name="File">The held file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Lines">Its rows, as the sheet counts.</param>
public sealed record ImportPreview(UnitId Union, FileId File, string Name, string Sha256, IReadOnlyList<ImportLine> Lines)
{
    /// <summary>The rows that can be imported.</summary>
    public IReadOnlyList<ImportLine> Good { get; } = [.. Lines.Where(line => line.IsGood)];

    /// <summary>The rows that cannot, with the reasons.</summary>
    public IReadOnlyList<ImportLine> Faulty { get; } = [.. Lines.Where(line => line.Before is null && line.Faults.Count > 0)];

    /// <summary>The rows that are in the register already.</summary>
    public IReadOnlyList<ImportLine> Known { get; } = [.. Lines.Where(line => line.Before is not null)];
}
