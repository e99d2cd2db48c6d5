using Domain;
using Domain.Congress.Rules;
using Domain.Congress.Terms;
using Domain.Ledger;
using Domain.Procedures;
using Host.Acts.Cases;
using Host.Families;
using Host.Lawkeeping;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;
using Workflows.Definitions;
using Workflows.Runner;

namespace Host.Acts.Congress;

/// <summary>Opens the elections of a term of the congress of the acting officer's employer, and starts their procedure.</summary>
internal sealed class TermOpener(
    Store store, ActContext context, CaseStarter starter, CaseNumbers numbers, TermFamily family, RollReader rolls,
    UnitLaw law)
{
    public async Task<ActReceipt> OpenAsync(OpenTerm act, CancellationToken cancellationToken)
    {
        var union = await store.Units.SingleAsync(u => u.Id == context.By!.Unit, cancellationToken);
        var employer = await store.Units.SingleOrDefaultAsync(u => u.Id == union.Employer, cancellationToken);
        new UnionHasAnEmployer(employer?.Name).Enforce();
        var terms = await rolls.TermsOfAsync(employer!.Id, cancellationToken);
        new CongressTermIsElectedOnce(act.Term, terms.FirstOrDefault(t => t.Record.Term == act.Term)?.Record.Number).Enforce();
        var opened = CongressTerm.Open(
            new CaseId(Guid.CreateVersion7(context.At)),
            new TermOpening(
                await numbers.NextAsync(family, context.At, cancellationToken), employer.Place, new(union.Id, union.Name),
                new(employer.Id, employer.Name), act.Term),
            law.For(employer, kind: null));
        var title = opened.Record.Employer.Name + TermTitle.Of(opened.Record.Term).Zh;
        return await starter.StartAsync(
            new NewCase(opened, opened.Record.Number, title, employer) { Family = family.Family, Procedure = TermFamily.Procedure }, act, cancellationToken);
    }
}
