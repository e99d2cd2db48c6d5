using Domain.Ledger;
using Host.Persistence.Rows;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Pipeline;

/// <summary>Starts the procedure of a new case, whatever its family.</summary>
internal sealed class CaseStarter(ActContext context, CaseWriter writer, ProcedureLibrary library)
{
    public Task<ActReceipt> StartAsync(NewCase opened, Act act, CancellationToken cancellationToken)
    {
        var definition = library.Latest(opened.Procedure);
        return writer.OpenAsync(new CaseWork(RowOf(opened, definition), opened.Case, definition, Position.Empty), act, opened.Way, cancellationToken);
    }

    /// <summary>The row as it is before the first entry, with which the writer fills in what the entry decides.</summary>
    private CaseRow RowOf(NewCase opened, ProcedureDefinition definition) => new()
    {
        Id = opened.Case.Id,
        Number = opened.Number,
        Title = opened.Title,
        Family = opened.Family,
        Kind = opened.Kind,
        Place = opened.Employer.Place,
        Employer = opened.Employer.Id,
        EmployerKind = opened.Employer.EmployerKind,
        DefinitionId = definition.DefinitionId,
        DefinitionVersion = definition.Version,
        Position = "",
        Record = "",
        Stage = "",
        Ended = false,
        Entries = 0,
        LastHash = LedgerChain.GenesisHash,
        OpenedAt = opened.OpenedAt ?? context.At,
        ChangedAt = context.At,
    };
}
