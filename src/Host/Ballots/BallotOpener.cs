using System.Security.Cryptography;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Ballots;

/// <summary>Writes a ballot that opens: its row, its roll and a new key for each voter group. Saved with the act that opens it.</summary>
internal sealed class BallotOpener(Store store)
{
    private const int SealBits = 2048;

    /// <summary>Adds a ballot as the case's next.</summary>
    /// <exception cref="RefusedException">The case's ballot before it is not over.</exception>
    public async Task AddAsync(CaseId id, OpenedBallot opened, CancellationToken cancellationToken)
    {
        var last = await store.Ballots.Where(b => b.Case == id).OrderByDescending(b => b.Number)
            .Select(b => new { b.Number, b.Phase }).FirstOrDefaultAsync(cancellationToken);
        new EarlierBallotIsOver(last is null || last.Phase is BallotPhase.Closed or BallotPhase.Void).Enforce();
        var ballot = opened.Ballot;
        var keys = opened.Roll.ToDictionary(group => group.Name, _ => NewKey());
        store.Ballots.Add(new BallotRow
        {
            Id = ballot.Id,
            Case = id,
            Number = (last?.Number ?? 0) + 1,
            Record = BallotFormat.Write(ballot),
            Seals = BallotFormat.Write(keys.ToDictionary(key => key.Key, key => new SealingKey(key.Value).Seal)),
            Phase = ballot.Phase,
        });
        store.BallotVoters.AddRange(opened.Roll.SelectMany(group => group.Voters.Select(
            voter => new BallotVoterRow { Ballot = ballot.Id, Voter = voter, Group = group.Name })));
        store.BallotSeals.AddRange(keys.Select(key => new BallotSealRow { Ballot = ballot.Id, Group = key.Key, Key = key.Value }));
    }

    private static byte[] NewKey()
    {
        using var rsa = RSA.Create(SealBits);
        return rsa.ExportRSAPrivateKey();
    }
}
