using Domain.Procedures;
using MediatR;

namespace Host.Pipeline;

/// <summary>
/// Carries an act out on its case: the domain's method happens or refuses, and the writer records what happened.
/// </summary>
/// <typeparam name="TAct">The act.</typeparam>
/// <typeparam name="TAggregate">The aggregate on which it is done; <see cref="ICaseAggregate"/> where any will do.</typeparam>
internal abstract class CaseActHandler<TAct, TAggregate>(ActContext context, CaseWriter writer) : IRequestHandler<TAct, ActReceipt>
    where TAct : CaseAct
    where TAggregate : class, ICaseAggregate
{
    /// <summary>Who acts, when, and the case at work.</summary>
    protected ActContext Context => context;

    public async Task<ActReceipt> Handle(TAct request, CancellationToken cancellationToken)
    {
        var work = context.Work ?? throw new InvalidOperationException("The case was not loaded before its act.");
        if (work.Case is not TAggregate aggregate)
        {
            // The act belongs to another family: there its turn never comes.
            new DutyIsOpen(null, null).Enforce();
            return null!;
        }

        var outcome = await PerformAsync(aggregate, request, new ActMoment(context.By!, context.At), cancellationToken);
        return await writer.WriteAsync(request, outcome, cancellationToken);
    }

    /// <summary>Calls the domain; returns the outcome's name, or null where the duty stays open.</summary>
    protected abstract string? Perform(TAggregate aggregate, TAct act, ActMoment moment);

    /// <summary>As <see cref="Perform"/>, for the few acts that must read something first.</summary>
    protected virtual Task<string?> PerformAsync(
        TAggregate aggregate, TAct act, ActMoment moment, CancellationToken cancellationToken) =>
        Task.FromResult(Perform(aggregate, act, moment));
}
