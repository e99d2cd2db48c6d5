using Domain;

namespace Host.Pipeline;

/// <summary>Thrown where fields of an act are missing or out of bounds; every fault at once, at its field.</summary>
#pragma warning disable CA1032 // without its faults it says nothing
internal sealed class FieldFaultsException(IReadOnlyList<FieldFault> faults) : Exception("Fields are missing or out of bounds.")
#pragma warning restore CA1032
{
    public IReadOnlyList<FieldFault> Faults { get; } = faults;
}
