using System.Security.Cryptography;
using Domain.Organisations;
using Domain.Procedures;
using Host.Ballots;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Congress;

/// <summary>Makes voting cards for a case; cards made before lose their use.</summary>
[Act("issue-voting-cards", "制发表决证", "Make voting cards")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record IssueVotingCards : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer, Store store)
        : CaseActHandler<IssueVotingCards, ICaseAggregate>(context, writer)
    {
        protected override string? Perform(ICaseAggregate aggregate, IssueVotingCards act, ActMoment moment) => null;

        protected override async Task<string?> PerformAsync(
            ICaseAggregate aggregate, IssueVotingCards act, ActMoment moment, CancellationToken cancellationToken)
        {
            var key = RandomNumberGenerator.GetBytes(VotingCards.KeyLength);
            var row = await store.VotingCards.AsTracking().SingleOrDefaultAsync(c => c.Case == aggregate.Id, cancellationToken);
            if (row is null)
            {
                store.VotingCards.Add(new VotingCardsRow { Case = aggregate.Id, Key = key });
            }
            else
            {
                row.Key = key;
            }

            return null;
        }
    }
}
