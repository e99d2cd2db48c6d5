using Domain.Congress.Ballots;
using Host.Acts.Congress;

namespace Host.Api.Ballots;

/// <summary>What an officer says to open a ballot (<see cref="OpenSecretBallot"/>).</summary>
internal sealed record OpenBallotRequest(
    string Title, BallotKind Kind, IReadOnlyList<string>? Items, IReadOnlyList<string>? Choices, int? Seats, int Entitled,
    IReadOnlyList<BallotVoters> Voters)
{
    public OpenSecretBallot ToAct(Guid caseId, Guid ballot) => new()
    {
        Case = new(caseId), Ballot = new(ballot), Title = Title, Kind = Kind, Items = Items ?? [], Choices = Choices ?? [],
        Seats = Seats ?? 1, Entitled = Entitled, Voters = Voters,
    };
}
