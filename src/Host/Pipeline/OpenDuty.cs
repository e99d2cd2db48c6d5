using Domain;
using Domain.Organisations;
using Host.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Workflows.Runner;

namespace Host.Pipeline;

/// <summary>
/// An act that belongs to an activity needs that activity open. Where it is not, the person is told who finished it and
/// when, or that its turn has not come.
/// </summary>
internal sealed class OpenDuty<TAct>(ActRegistry acts, ActContext context, Store store) : IPipelineBehavior<TAct, ActReceipt>
    where TAct : Act, IRequest<ActReceipt>
{
    public async Task<ActReceipt> Handle(
        TAct request, CancellationToken cancellationToken, RequestHandlerDelegate<ActReceipt> next)
    {
        var during = acts.Of(typeof(TAct)).During;
        if (context.Work is { } work && during.Count > 0)
        {
            var open = Find(work, during, context.By!.Office);
            if (open is null)
            {
                await RefuseAsync(work, during, cancellationToken);
            }

            context.Work = work with { Duty = open };
        }

        return await next();
    }

    /// <summary>An open activity to which the act belongs; what is one side's part in the offer is not the other's.</summary>
    private static OpenActivity? Find(CaseWork work, IReadOnlyList<string> during, Office office) =>
        work.Position.Open.FirstOrDefault(o => work.Definition.Nodes[o.ActivityId].Activity is { } activity
            && during.Contains(activity.Type)
            && (activity.Part is null || activity.OfficesWhereOfferedBy(work.Case.OfferedBy).Contains(office)));

    private async Task RefuseAsync(CaseWork work, IReadOnlyList<string> during, CancellationToken cancellationToken)
    {
        var nodes = work.Definition.Nodes.Values.Where(n => during.Contains(n.Type)).Select(n => n.Id).ToList();
        var last = await store.Ledger
            .Where(e => e.Case == work.Row.Id && e.Outcome != null && nodes.Contains(e.Activity!))
            .OrderByDescending(e => e.Sequence)
            .FirstOrDefaultAsync(cancellationToken);
        new DutyIsOpen(last?.Title, last?.At).Enforce();
    }
}
