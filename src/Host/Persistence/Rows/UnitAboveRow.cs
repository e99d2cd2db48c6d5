using Domain;

namespace Host.Persistence.Rows;

/// <summary>Every unit above a unit, itself included: what a higher union watches over is one look-up.</summary>
internal sealed class UnitAboveRow
{
    public required UnitId Unit { get; init; }

    public required UnitId Above { get; init; }
}
