using Domain;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Persistence.Rows;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Pipeline;

/// <summary>A case loaded for one act: its row, its aggregate and its place in the procedure.</summary>
internal sealed record CaseWork(CaseRow Row, BargainingCase Case, ProcedureDefinition Definition, Position Position)
{
    /// <summary>The open activity to which the act belongs; null where it needs none.</summary>
    public OpenActivity? Duty { get; init; }

    /// <summary>The units that may act, with the office through which they do.</summary>
    public IEnumerable<(UnitId Unit, Office Office)> Units => UnitsOf(Case.Record);

    public static IEnumerable<(UnitId Unit, Office Office)> UnitsOf(CaseRecord record) =>
    [
        .. record.Parties.Select(p =>
            (p.Unit, p.Side == Domain.Side.Worker ? Office.UnionOfficer : Office.HrDepartment)),
        (record.Authority, Office.FilingClerk),
    ];
}
