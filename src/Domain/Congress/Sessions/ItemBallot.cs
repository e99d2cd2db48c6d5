using Domain.Congress.Ballots;

namespace Domain.Congress.Sessions;

/// <summary>The secret ballot by phone that was opened on an item. It says how many voted how, never who.</summary>
/// <param name="Id">The ballot; its published list of receipt codes is found by it.</param>
/// <param name="Result">
/// The result without its receipt codes, of an appraisal and a choice without the counts, which stand with their sheet; null
/// until the ballot is closed.
/// </param>
public sealed record ItemBallot(BallotId Id, BallotResult? Result);
