using Domain;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Pipeline;

/// <summary>Turns a case's row into its aggregate and its place in the procedure.</summary>
internal sealed class CaseLoader(Store store, ProcedureLibrary library, ProcedureFamilies families)
{
    private static readonly PerProvider<Func<Store, CaseId, Task<CaseRow?>>> Tracked = new(() =>
        EF.CompileAsyncQuery((Store store, CaseId id) => store.Cases.AsTracking().SingleOrDefault(c => c.Id == id)));

    /// <summary>Loads a case for an act; the row is tracked, so that what the act changes is saved.</summary>
    /// <exception cref="NotFoundException">There is no such case.</exception>
    public async Task<CaseWork> LoadAsync(CaseId id) =>
        Open(await Tracked.For(store)(store, id) ?? throw new NotFoundException());

    public CaseWork Open(CaseRow row) => new(
        row,
        families.Of(row).Read(row),
        library.Get(row.DefinitionId, row.DefinitionVersion),
        PositionFormat.Read(row.Position));
}
