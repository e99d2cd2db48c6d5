namespace Host.Api.Ballots;

/// <summary>Whose seal a voter's paper bears.</summary>
/// <param name="Group">The voter group.</param>
internal sealed record GroupOfVoterAnswer(string Group);
