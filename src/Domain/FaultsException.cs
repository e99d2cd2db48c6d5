namespace Domain;

/// <summary>Thrown where a file cannot be used: all its faults at once, so that they are mended in one go.</summary>
/// <param name="faults">Every fault found, at least one, in the order of the files and of the places in them.</param>
#pragma warning disable CA1032 // faulty files without their faults must not exist
public sealed class FaultsException(IReadOnlyList<Fault> faults)
    : Exception(string.Join(Environment.NewLine, faults.Select(fault => fault.ToString())))
#pragma warning restore CA1032
{
    /// <summary>Every fault found, at least one.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
