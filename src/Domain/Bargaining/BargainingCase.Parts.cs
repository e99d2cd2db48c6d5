using Domain.Organisations;
using Domain.Procedures;

namespace Domain.Bargaining;

/// <content>Who takes part.</content>
public sealed partial class BargainingCase : ICaseAggregate
{
    /// <inheritdoc />
    public Side OfferedBy => Record.OfferedBy;

    /// <summary>The parties through their union or HR department, and the authority through its filing window.</summary>
    public IReadOnlyList<CasePart> Parts =>
    [
        .. Record.Parties.Select(p => new CasePart(p.Unit, p.Side == Side.Worker ? Office.UnionOfficer : Office.HrDepartment, p.Name)),
        new(Record.Authority, Office.FilingClerk, null),
    ];

    /// <summary>The last day of the contract's term, inclusive; null until a term is known.</summary>
    public DateOnly? ExpiresOn => LastDayOfTerm;
}
