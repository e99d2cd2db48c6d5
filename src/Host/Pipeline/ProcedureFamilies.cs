using Domain.Procedures;
using Host.Persistence.Rows;

namespace Host.Pipeline;

/// <summary>Every family of procedures that this installation carries.</summary>
internal sealed class ProcedureFamilies(IEnumerable<IProcedureFamily> families)
{
    private readonly Dictionary<ProcedureFamily, IProcedureFamily> byName = families.ToDictionary(f => f.Family);

    public IProcedureFamily Of(ProcedureFamily family) => byName[family];

    public IProcedureFamily Of(CaseRow row) => Of(row.Family);
}
