using Domain;
using Domain.Organisations;

namespace Host.Persistence.Rows;

/// <summary>Which unit takes part in a case, and in which office its people act there. What a person may see follows from it.</summary>
internal sealed class CaseUnitRow
{
    public required CaseId Case { get; init; }

    public required UnitId Unit { get; init; }

    /// <summary>The office through which the unit takes part: union officer, HR department or filing clerk.</summary>
    public required Office Office { get; init; }

    /// <summary>Who within the office sees it: the key of a representative, a department, a leader; empty for all in the office.</summary>
    public string Holder { get; init; } = "";
}
