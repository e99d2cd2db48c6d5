namespace Host.Api.Ballots;

/// <summary>A voter shows his card.</summary>
/// <param name="Voter">His number.</param>
/// <param name="Code">The card's code.</param>
internal sealed record VoterRequest(int Voter, string Code);
