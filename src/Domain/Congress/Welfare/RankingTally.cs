using Domain.Congress.Sessions;

namespace Domain.Congress.Welfare;

/// <summary>One teller's count of a ranked choice on paper.</summary>
/// <param name="Round">Which counting, from 1 on; a recount is the next.</param>
/// <param name="Account">Whose account entered it.</param>
/// <param name="Teller">The teller's name.</param>
/// <param name="Bundles">The papers by their order of preference, every order once.</param>
/// <param name="Spoilt">废票, at least 0.</param>
public sealed record RankingTally(int Round, AccountId Account, string Teller, IReadOnlyList<RankingBundle> Bundles, int Spoilt)
    : ITally<RankingTally>
{
    /// <summary>Every paper, spoilt ones included.</summary>
    public int Papers => Bundles.Sum(bundle => bundle.Papers) + Spoilt;

    /// <inheritdoc />
    public bool Agrees(RankingTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Spoilt == other.Spoilt && Bundles.Count == other.Bundles.Count && Bundles.All(bundle => other.Bundles.Any(
            same => same.Papers == bundle.Papers && same.Order.SequenceEqual(bundle.Order)));
    }
}
