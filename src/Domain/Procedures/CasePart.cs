using Domain.Organisations;

namespace Domain.Procedures;

/// <summary>A unit that takes part in a case, and the office through which its people act there.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Office">The office.</param>
/// <param name="Name">The unit's name as the record keeps it; null where the record keeps none, as of an authority.</param>
public sealed record CasePart(UnitId Unit, Office Office, string? Name)
{
    /// <summary>
    /// Who within the office takes part, as its key: a representative's id, a department's or a leader's name. Empty where
    /// everybody in the office does.
    /// </summary>
    public string Holder { get; init; } = "";

    /// <summary>Whether the case is seen without a duty in it, such as a motion by every representative once it is moved.</summary>
    public bool SeesItAtOnce { get; init; }

    /// <summary>Whether somebody takes part by it.</summary>
    /// <param name="unit">The unit at which the office is held.</param>
    /// <param name="office">The office.</param>
    /// <param name="holder">The key of who holds it; empty for an office that is held as a whole.</param>
    public bool Admits(UnitId unit, Office office, string holder) =>
        unit == Unit && office == Office && (Holder.Length == 0 || Holder == holder);
}
