using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>What a joint meeting decided comes on the list of a session that is being prepared; nobody needs to remember it (企业民主管理规定 Art 12).</summary>
[Act("put-for-confirmation", "列入联席会议决定的确认", "Put a joint meeting’s decision on the list")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record PutForConfirmation : CaseAct
{
    /// <summary>The joint meeting.</summary>
    public required CaseId Meeting { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, CaseLoader loader)
        : CaseActHandler<PutForConfirmation, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, PutForConfirmation act, ActMoment moment, CancellationToken cancellationToken)
        {
            aggregate.PutForConfirmation(await SessionLinks.OfAsync(loader, act.Meeting, aggregate));
            return null;
        }

        protected override string? Perform(Session aggregate, PutForConfirmation act, ActMoment moment) =>
            throw new NotSupportedException("The joint meeting is read first.");
    }
}
