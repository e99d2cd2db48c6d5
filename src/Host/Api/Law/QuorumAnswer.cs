using Domain.Congress;

namespace Host.Api.Law;

/// <summary>Whether enough were present.</summary>
/// <param name="Met">Whether they were.</param>
/// <param name="Rule">The row.</param>
/// <param name="Share">The share of all entitled.</param>
/// <param name="Needed">The fewest that suffice.</param>
/// <param name="Formula">What must hold, in integers: <c>3×40 ≥ 2×60</c>.</param>
/// <param name="Worked">The sum worked out, true as it stands: <c>3 × 40 = 120 ≥ 2 × 60 = 120</c>.</param>
/// <param name="Article">The article; 未核实 where the text itself was not read.</param>
/// <param name="Confidence">A the text was read, B on a secondary page, C not verified, D a convention of this product.</param>
/// <param name="GaveWay">The rows in force that gave way to this one.</param>
public sealed record QuorumAnswer(
    bool Met, string Rule, string Share, int Needed, string Formula, string Worked, string Article, string Confidence,
    IReadOnlyList<RowAnswer> GaveWay)
{
    public static QuorumAnswer Of(ThresholdProof proof) => new(
        proof.Carried, proof.Row.Id, proof.Row.Share.ToString(), proof.Needed, proof.Formula, proof.Worked,
        proof.Article.ToString(), $"{proof.Row.Confidence}", [.. proof.GaveWay.Select(RowAnswer.Of)]);
}
