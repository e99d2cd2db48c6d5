using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Domain;
using Domain.Calendar;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Law;
using Domain.Organisations;
using Domain.Procedures;
using Host.Ballots;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Congress;

/// <summary>
/// Opens a secret ballot (企业民主管理规定 Art 20): who is present is frozen now, and papers are given out from now on.
/// </summary>
[Act("open-secret-ballot", "开始无记名投票", "Open a secret ballot")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record OpenSecretBallot : CaseAct
{
    private const int SealBits = 2048;

    public required BallotId Ballot { get; init; }

    [Required, StringLength(200)]
    public required string Title { get; init; }

    public required BallotKind Kind { get; init; }

    /// <summary>The items of a vote or of an appraisal; of an election and a ranking none.</summary>
    [MaxLength(100)]
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The candidates, grades or options; of a vote on items none.</summary>
    [MaxLength(1000)]
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The seats of an election.</summary>
    [Range(1, 1000)]
    public int Seats { get; init; } = 1;

    /// <summary>All representatives, or all staff.</summary>
    [Range(1, 1_000_000)]
    public required int Entitled { get; init; }

    [Required, MinLength(1), MaxLength(20)]
    public required IReadOnlyList<BallotVoters> Voters { get; init; }

    internal BallotPaper Paper() => Kind switch
    {
        BallotKind.Items => BallotPaper.OfItems(Title, Items),
        BallotKind.Election => BallotPaper.OfElection(Title, Choices, Seats),
        BallotKind.Appraisal => BallotPaper.OfAppraisal(Title, Items, Choices),
        _ => BallotPaper.OfRankedChoice(Title, Choices),
    };

    internal sealed class Handler(ActContext context, CaseWriter writer, Store store)
        : CaseActHandler<OpenSecretBallot, ICaseAggregate>(context, writer)
    {
        protected override string? Perform(ICaseAggregate aggregate, OpenSecretBallot act, ActMoment moment) => null;

        protected override async Task<string?> PerformAsync(
            ICaseAggregate aggregate, OpenSecretBallot act, ActMoment moment, CancellationToken cancellationToken)
        {
            var number = await store.Ballots.CountAsync(b => b.Case == aggregate.Id, cancellationToken) + 1;
            var last = await store.Ballots.Where(b => b.Case == aggregate.Id).OrderByDescending(b => b.Number)
                .Select(b => (BallotPhase?)b.Phase).FirstOrDefaultAsync(cancellationToken);
            new EarlierBallotIsOver(last is null or BallotPhase.Closed or BallotPhase.Void).Enforce();
            var (ballot, voters) = Open(aggregate, act, Shanghai.DayOf(moment.At));
            var keys = ballot.Call.Groups.ToDictionary(group => group.Name, _ => NewKey());
            store.Ballots.Add(new BallotRow
            {
                Id = ballot.Id,
                Case = aggregate.Id,
                Number = number,
                Record = BallotFormat.Write(ballot),
                Seals = BallotFormat.Write(keys.ToDictionary(key => key.Key, key => new SealingKey(key.Value).Seal)),
                Phase = ballot.Phase,
            });
            store.BallotVoters.AddRange(voters);
            store.BallotSeals.AddRange(keys.Select(key => new BallotSealRow { Ballot = ballot.Id, Group = key.Key, Key = key.Value }));
            return null;
        }

        private static (SecretBallot Ballot, IEnumerable<BallotVoterRow> Voters) Open(
            ICaseAggregate aggregate, OpenSecretBallot act, DateOnly today)
        {
            var groups = act.Voters.Select(voters => (voters.Group, voters.Weight, Numbers: VoterNumbers.Read(voters.Numbers))).ToList();
            var all = groups.Exists(group => group.Numbers is null) ? null : groups.SelectMany(group => group.Numbers!).ToList();
            new VotersAreToldApart(all, act.Entitled).Enforce();
            new VoterGroupsHaveTheirOwnNames([.. groups.Select(group => group.Group)]).Enforce();
            var call = new BallotCall(
                act.Paper(), today, act.Entitled,
                [.. groups.Select(group => new VoterGroup(group.Group, group.Weight, group.Numbers!.Count))]);
            var (ballot, joined) = SecretBallot.Open(act.Ballot, call, aggregate.Law.Get(Matters.CongressQuorum, today));
            var name = joined.SelectMany(one => one.Select(group => (group.Name, Joined: SmallGroups.AsOne(one).Name)))
                .ToDictionary(one => one.Name, one => one.Joined);
            return (ballot, groups.SelectMany(group => group.Numbers!.Select(voter =>
                new BallotVoterRow { Ballot = act.Ballot, Voter = voter, Group = name[group.Group] })));
        }

        private static byte[] NewKey()
        {
            using var rsa = RSA.Create(SealBits);
            return rsa.ExportRSAPrivateKey();
        }
    }
}
