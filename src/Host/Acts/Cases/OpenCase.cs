using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Ledger;
using Domain.Organisations;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Acts.Cases;

/// <summary>Opens a bargaining case between the officer's union and its employer (集体合同规定 Art 32).</summary>
[Act("open-case", "发起集体协商", "Open a case")]
[By(Office.UnionOfficer)]
public sealed record OpenCase : Act
{
    [Label("合同种类", "Kind of contract")]
    public required ContractKind Kind { get; init; }

    [Label("合同名称", "Title of the contract", Hint = "留空则按单位名称和合同种类自动拟定", HintEn = "Left empty, it is made of the employer and the kind")]
    [StringLength(120)]
    public string Title { get; init; } = "";

    /// <summary>The case whose contract this one renews.</summary>
    public CaseId? Renews { get; init; }

    internal sealed class Handler(
        Store store, ActContext context, CaseWriter writer, CaseLoader loader, ProcedureLibrary library, CaseNumbers numbers)
        : IRequestHandler<OpenCase, ActReceipt>
    {
        public async Task<ActReceipt> Handle(OpenCase request, CancellationToken cancellationToken)
        {
            var parties = await CaseParties.OfAsync(store, context.By!.Unit, cancellationToken);
            var id = new CaseId(Guid.CreateVersion7(context.At));
            var number = await numbers.NextAsync(context.At, cancellationToken);
            var opened = BargainingCase.Open(
                id,
                new CaseOpening(
                    number, request.Kind, parties.Place,
                    [new Party(Side.Worker, parties.Union.Id, parties.Union.Name), new Party(Side.Employer, parties.Employer.Id, parties.Employer.Name)],
                    parties.Authority, [TitleOf(request, parties.Employer.Name)], request.Renews),
                loader.StatutesFor(parties.Place, request.Kind));
            var definition = library.Latest(Procedures.For(request.Kind));
            context.Work = new CaseWork(RowOf(opened, definition), opened, definition, Position.Empty);
            return await writer.OpenAsync(context.Work, request, cancellationToken);
        }

        private CaseRow RowOf(BargainingCase opened, ProcedureDefinition definition) => new()
        {
            Id = opened.Id,
            Number = opened.Record.Number,
            Title = opened.Record.Contracts[0].Title,
            Kind = opened.Record.Kind,
            Place = opened.Record.Place,
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
}
