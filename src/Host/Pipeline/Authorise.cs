using Domain.Organisations;
using MediatR;

namespace Host.Pipeline;

/// <summary>
/// Default deny: an act starts only where its declaration names an office that the caller holds at a unit of the case.
/// A case that the caller's units have no part in is not found at all.
/// </summary>
internal sealed class Authorise<TAct>(ActRegistry acts, ActContext context, CaseLoader loader)
    : IPipelineBehavior<TAct, ActReceipt>
    where TAct : Act, IRequest<ActReceipt>
{
    public async Task<ActReceipt> Handle(
        TAct request, CancellationToken cancellationToken, RequestHandlerDelegate<ActReceipt> next)
    {
        var act = acts.Of(typeof(TAct));
        if (act.By.Count == 0)
        {
            throw new NotAllowedException(act.Title);
        }

        if (request is CaseAct onCase)
        {
            var work = await loader.LoadAsync(onCase.Case);
            context.By = ActorOn(work, act);
            context.Work = work;
        }
        else
        {
            context.By = context.Account == default
                ? Program(act)
                : context.Offices.Where(o => act.By.Contains(o.Office)).Select(As).FirstOrDefault();
        }

        return context.By is null ? throw new NotAllowedException(act.Title) : await next();
    }

    private Actor? ActorOn(CaseWork work, ActDeclaration act)
    {
        if (context.Account == default)
        {
            return Program(act);
        }

        var parts = work.Case.Parts;
        var mine = context.Offices.Where(o => parts.Any(p => p.Admits(o.Unit, o.Office, o.Holder))).ToList();
        if (mine.Count == 0)
        {
            throw new NotFoundException();
        }

        var offices = act.OfficesWhereOfferedBy(work.Case.OfferedBy);
        return mine.Where(o => offices.Contains(o.Office)).Select(As).FirstOrDefault();
    }

    private static Actor? Program(ActDeclaration act) => act.By.Contains(Office.System) ? Actor.Program : null;

    private Actor As(HeldOffice held)
    {
        context.Held = held;
        return new(context.Account, held.Office, held.Unit, held.Title);
    }
}
