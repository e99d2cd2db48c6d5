using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Calendar;
using Domain.Congress.Ballots;
using Domain.Congress.Rules;
using Domain.Law;
using Domain.Organisations;
using Domain.Procedures;
using Host.Ballots;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>
/// Opens a secret ballot (企业民主管理规定 Art 20): who is present is frozen now, and papers are given out from now on.
/// </summary>
[Act("open-secret-ballot", "开始无记名投票", "Open a secret ballot")]
[By(Office.UnionOfficer)]
[WithoutForm]
public sealed record OpenSecretBallot : CaseAct
{
    public required BallotId Ballot { get; init; }

    [Required, StringLength(200)]
    public required string Title { get; init; }

    /// <summary>What is asked; an appraisal is refused, because it belongs on the session's list (<see cref="AddAppraisal"/>).</summary>
    public required BallotKind Kind { get; init; }

    /// <summary>The items of a vote; of an election and a ranking none.</summary>
    [MaxLength(100)]
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The candidates or options; of a vote on items none.</summary>
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

    internal sealed class Handler(ActContext context, CaseWriter writer, BallotOpener opener)
        : CaseActHandler<OpenSecretBallot, ICaseAggregate>(context, writer)
    {
        protected override string? Perform(ICaseAggregate aggregate, OpenSecretBallot act, ActMoment moment) => null;

        protected override async Task<string?> PerformAsync(
            ICaseAggregate aggregate, OpenSecretBallot act, ActMoment moment, CancellationToken cancellationToken)
        {
            await opener.AddAsync(aggregate.Id, Open(aggregate, act, Shanghai.DayOf(moment.At)), cancellationToken);
            return null;
        }

        private static OpenedBallot Open(ICaseAggregate aggregate, OpenSecretBallot act, DateOnly today)
        {
            var groups = act.Voters.Select(voters => (voters.Group, voters.Weight, Numbers: VoterNumbers.Read(voters.Numbers))).ToList();
            if (groups.Exists(group => group.Numbers is null))
            {
                new VotersAreToldApart(null, act.Entitled).Enforce();
            }

            return OpenedBallot.OpenByItself(
                act.Ballot,
                new(act.Paper(), today, act.Entitled, [.. groups.Select(group => new RollGroup(group.Group, group.Weight, group.Numbers!))]),
                aggregate.Law.Get(Matters.CongressQuorum, today));
        }
    }
}
