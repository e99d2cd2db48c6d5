using Domain;
using Domain.Congress.Ballots;
using Host.Ballots;

namespace Host.Api.Ballots;

/// <summary>What is published of a ballot.</summary>
/// <param name="Ballot">Where it stands.</param>
/// <param name="Result">The result with the list of receipt codes; null while there is none.</param>
/// <param name="Fault">Why the ballot is void; null where it is not.</param>
internal sealed record PublishedBallotAnswer(BallotState Ballot, BallotResult? Result, Words? Fault);
