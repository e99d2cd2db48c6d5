using Domain.Bargaining;
using MediatR;

namespace Host.Pipeline;

/// <summary>
/// Carries an act out on its case: the domain's method happens or refuses, and the writer records what happened.
/// </summary>
internal abstract class CaseActHandler<TAct>(ActContext context, CaseWriter writer) : IRequestHandler<TAct, ActReceipt>
    where TAct : CaseAct
{
    /// <summary>Who acts, when, and the case at work.</summary>
    protected ActContext Context => context;

    public async Task<ActReceipt> Handle(TAct request, CancellationToken cancellationToken)
    {
        var work = context.Work ?? throw new InvalidOperationException("The case was not loaded before its act.");
        var moment = new ActMoment(context.By!, context.At);
        var outcome = await PerformAsync(work.Case, request, moment, cancellationToken);
        return await writer.WriteAsync(request, outcome, cancellationToken);
    }

    /// <summary>Calls the domain; returns the outcome's name, or null where the duty stays open.</summary>
    protected abstract string? Perform(BargainingCase bargaining, TAct act, ActMoment moment);

    /// <summary>As <see cref="Perform"/>, for the few acts that must read something first.</summary>
    protected virtual Task<string?> PerformAsync(
        BargainingCase bargaining, TAct act, ActMoment moment, CancellationToken cancellationToken) =>
        Task.FromResult(Perform(bargaining, act, moment));
}
