namespace Host.Api.Ballots;

/// <summary>Why a ballot is declared void.</summary>
/// <param name="Reason">As it is published.</param>
internal sealed record VoidBallotRequest(string Reason);
