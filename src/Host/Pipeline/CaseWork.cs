using Domain;
using Domain.Procedures;
using Domain.Organisations;
using Host.Persistence.Rows;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Pipeline;

/// <summary>A case loaded for one act: its row, its aggregate and its place in the procedure.</summary>
internal sealed record CaseWork(CaseRow Row, ICaseAggregate Case, ProcedureDefinition Definition, Position Position)
{
    /// <summary>The open activity to which the act belongs; null where it needs none.</summary>
    public OpenActivity? Duty { get; init; }

    /// <summary>The units that may act, with the office through which they do.</summary>
    public IEnumerable<(UnitId Unit, Office Office)> Units => Case.Parts.Select(p => (p.Unit, p.Office));
}
