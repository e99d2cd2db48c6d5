using Domain.Congress;

namespace Host.Api.Law;

/// <summary>Whether a vote carries, and why.</summary>
/// <param name="Place">The place that was asked for.</param>
/// <param name="Kind">What is voted on.</param>
/// <param name="Contract">The kind of contract, for a draft.</param>
/// <param name="On">The day by whose rules it is judged.</param>
/// <param name="Quorum">Whether enough were present.</param>
/// <param name="Rules">Every rule on passing, side by side; all must be met.</param>
/// <param name="Decides">The id of the rule on which the result rests; the quorum's where that was missed.</param>
/// <param name="Carried">The result: a quorum, and every rule met.</param>
/// <param name="Why">Why that rule decides, in Chinese.</param>
/// <param name="WhyEn">The same in English.</param>
/// <param name="SecretBallot">The article that asks for a secret ballot, where the ballot was open; otherwise left out.</param>
public sealed record VoteProofAnswer(
    string Place, string Kind, string Contract, DateOnly On, QuorumAnswer Quorum, IReadOnlyList<PassAnswer> Rules,
    string Decides, bool Carried, string Why, string WhyEn, string? SecretBallot)
{
    public static VoteProofAnswer Of(VoteQuestion question, VoteProof proof) => new(
        question.Place, Choices.NameOf(question.Subject), Choices.NameOf(question.Kind), question.Count.HeldOn,
        QuorumAnswer.Of(proof.Quorum), [.. proof.Passes.Select(PassAnswer.Of)], proof.Deciding.Row.Id,
        proof.Outcome == VoteOutcome.Adopted, proof.Why.Zh, proof.Why.En, proof.SecretBallot?.ToString());
}
