using Domain;
using Domain.Calendar;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Host.Lawkeeping;

/// <summary>
/// Confirms a change of the law: it is stored with who and when, recorded in the installation's chain, and every open deadline
/// waits from then on to be counted again. All of it commits together, or the law stays as it is.
/// </summary>
internal abstract class LawActHandler<TAct>(LawActNeeds needs) : IRequestHandler<TAct, ActReceipt>
    where TAct : Act, IChangesLaw, IRequest<ActReceipt>
{
    /// <summary>The field at which faults are told.</summary>
    protected abstract string Field { get; }

    public async Task<ActReceipt> Handle(TAct request, CancellationToken cancellationToken)
    {
        var (store, context) = (needs.Store, needs.Context);
        var stored = await LawShelf.ReadChangesAsync(store, cancellationToken);
        var change = Propose(stored, request);
        var receipt = await needs.Writer.WriteAsync(request, cancellationToken);
        store.LawChanges.Add(new LawChangeRow
        {
            Version = change.Version,
            Kind = change.Kind,
            Subject = change.Subject,
            Content = change.Content,
            Entry = receipt.Entry,
            Account = context.Account,
            Title = context.By!.Title,
            At = context.At,
        });
        store.Recounts.Add(new RecountRow
        {
            Version = change.Version,
            Total = await store.Duties.CountAsync(d => d.Open, cancellationToken),
            StartedAt = context.At,
        });
        return receipt;
    }

    private LawChange Propose(IReadOnlyList<LawChange> stored, TAct act)
    {
        try
        {
            return needs.Proposals.Propose(stored, act, Shanghai.DayOf(needs.Context.At)).Change;
        }
        catch (FaultsException e)
        {
            throw new FieldFaultsException([.. e.Faults.Select(FieldFaultOf)]);
        }
    }

    private FieldFault FieldFaultOf(Fault fault) =>
        new(Field, new Words($"{fault.Path}：{fault.Zh}", $"{fault.Path}: {fault.Message}"));
}
