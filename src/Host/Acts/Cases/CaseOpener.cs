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
    Store store, ActContext context, CaseStarter starter, CaseNumbers numbers, ContractFamily family, UnitLaw law)
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
        return await starter.StartAsync(
            new NewCase(opened, opened.Record.Number, opened.Record.Contracts[0].Title, parties.Employer)
            {
                Family = family.Family, Procedure = Procedures.For(act.Kind), Kind = act.Kind,
            },
            act, cancellationToken);
    }

    private static string TitleOf(OpenCase act, string employer) => act.Title.Length > 0
        ? act.Title
        : employer + (act.Kind == ContractKind.WageAgreement ? "工资专项集体合同" : "集体合同");
}
