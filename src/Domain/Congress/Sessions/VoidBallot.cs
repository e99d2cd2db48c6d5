using Domain.Congress.Ballots;

namespace Domain.Congress.Sessions;

/// <summary>A secret ballot on an item that has no result; the item is voted on again.</summary>
/// <param name="Item">The item.</param>
/// <param name="Ballot">The ballot.</param>
/// <param name="Reason">Why: too few papers were cast, or what the officer declared.</param>
/// <param name="At">When, UTC.</param>
public sealed record VoidBallot(int Item, BallotId Ballot, string Reason, DateTimeOffset At);
