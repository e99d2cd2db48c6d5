namespace Domain.Law;

/// <summary>A pack as it was read, before it is held against the others.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Instrument">The instrument; null where it has faults.</param>
/// <param name="Rows">The rows without a fault.</param>
internal sealed record ReadPack(string File, PackInstrument? Instrument, IReadOnlyList<PlacedRow> Rows);
