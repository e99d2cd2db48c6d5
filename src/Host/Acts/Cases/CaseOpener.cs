using Domain;
using Domain.Bargaining;
using Domain.Ledger;
using Domain.Procedures;
using Host.Families;
using Host.Lawkeeping;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Acts.Cases;

/// <summary>Opens a case between a union and its employer for the side that acts, and starts its procedure.</summary>
internal sealed class CaseOpener(
    Store store, ActContext context, CaseWriter writer, ProcedureLibrary library, CaseNumbers numbers, ContractFamily family, UnitLaw law)
{
    public async Task<ActReceipt> OpenAsync(OpenCase act, CancellationToken cancellationToken)
    {
        var parties = await CaseParties.OfAsync(store, context.By!, act.Union, cancellationToken);
        var opened = BargainingCase.Open(
            new CaseId(Guid.CreateVersion7(context.At)),
            new CaseOpening(
                await numbers.NextAsync(family, context.At, cancellationToken),
                act.Kind,
                parties.Place,
                [new Party(Side.Worker, parties.Union.Id, parties.Union.Name), new Party(Side.Employer, parties.Employer.Id, parties.Employer.Name)],
                parties.Authority,
                [TitleOf(act, parties.Employer.Name)],
                act.Renews)
            {
                OfferedBy = parties.OfferedBy,
            },
            law.For(parties.Employer, act.Kind));
        var definition = library.Latest(Procedures.For(act.Kind));
        return await writer.OpenAsync(new CaseWork(RowOf(opened, parties.Employer, definition), opened, definition, Position.Empty), act, cancellationToken);
    }

    private CaseRow RowOf(BargainingCase opened, UnitRow employer, ProcedureDefinition definition) => new()
    {
        Id = opened.Id,
        Number = opened.Record.Number,
        Title = opened.Record.Contracts[0].Title,
        Family = ProcedureFamily.ContractBargaining,
        Kind = opened.Record.Kind,
        Place = opened.Record.Place,
        Employer = employer.Id,
        EmployerKind = employer.EmployerKind,
        DefinitionId = definition.DefinitionId,
        DefinitionVersion = definition.Version,
        Position = "",
        Record = "",
        Stage = "",
        Ended = false,
        Entries = 0,
        LastHash = LedgerChain.GenesisHash,
        OpenedAt = context.At,
        ChangedAt = context.At,
    };

    private static string TitleOf(OpenCase act, string employer) => act.Title.Length > 0
        ? act.Title
        : employer + (act.Kind == ContractKind.WageAgreement ? "工资专项集体合同" : "集体合同");
}
