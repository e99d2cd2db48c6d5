using Domain.Congress;
using Host.Api.Law;

namespace Host.Pages.Votes;

/// <summary>What the page of a vote shows.</summary>
/// <param name="Query">What was entered; empty at the first visit.</param>
/// <param name="Faults">What is wrong with it, each at its field.</param>
/// <param name="Question">What was asked; null until it can be read.</param>
/// <param name="Proof">The answer; null where there is a fault.</param>
public sealed record VoteView(VoteQuery Query, IReadOnlyList<LawFault> Faults, VoteQuestion? Question, VoteProof? Proof)
{
    /// <summary>Whether the place's own rules are on record; where they are not, those of the nation were taken.</summary>
    public bool HasLocalRules { get; init; } = true;

    public IEnumerable<LawFault> At(string field) => Faults.Where(f => f.Parameter == field);
}
