using Domain;
using Domain.Congress;

namespace Host.Api.Cases;

/// <summary>One congress with the proof of its vote.</summary>
/// <param name="Congress">The congress with its numbers.</param>
/// <param name="Outcome">The result; null until it met.</param>
/// <param name="Why">On what the result rests.</param>
/// <param name="Quorum">The quorum.</param>
/// <param name="Passes">The thresholds for passing, each of which must be reached.</param>
/// <param name="SecretBallot">The article that asks for a secret ballot, where the vote was open; otherwise null.</param>
public sealed record CongressAnswer(
    CongressVote Congress, VoteOutcome? Outcome, Words? Why, ThresholdAnswer? Quorum, IReadOnlyList<ThresholdAnswer> Passes,
    Citation? SecretBallot)
{
    public static CongressAnswer Of(CongressVote congress, VoteProof? proof) => proof is null
        ? new(congress, null, null, null, [], null)
        : new(
            congress, proof.Outcome, proof.Why, ThresholdAnswer.Of(proof.Quorum),
            [.. proof.Passes.Select(ThresholdAnswer.Of)], proof.SecretBallot);
}
