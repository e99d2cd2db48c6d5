namespace Domain.Law;

/// <summary>For whom a rule is looked for, besides the day: which of several rules applies depends on it.</summary>
/// <param name="Place">The six-digit code of the place; a district's stands for its city and its province.</param>
/// <param name="Kind">The kind of contract; null for what is no contract, and then only rules that name no kind are found.</param>
/// <param name="Employer">The kind of unit; null where it is not known, and then only rules for every kind are found.</param>
public sealed record RuleScope(string Place, ContractKind? Kind, EmployerKind? Employer = null)
{
    /// <summary>Whether a row speaks for it, on whatever day it is in force.</summary>
    /// <param name="row">Any row.</param>
    public bool IsIn(RuleRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Places.Covers(row.Place, Place) && (row.Kind is null || row.Kind == Kind) && row.Employers.Cover(Employer);
    }
}
