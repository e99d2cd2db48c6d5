using Domain.Congress;

namespace Host.Api.Law;

/// <summary>One rule on passing.</summary>
/// <param name="Id">The row.</param>
/// <param name="Strict">True for 过半数 (the share itself is not enough), false for 以上 (it is).</param>
/// <param name="Share">The share of ALL entitled, present or not.</param>
/// <param name="Needed">The fewest votes in favour that suffice.</param>
/// <param name="Carried">Whether they are reached.</param>
/// <param name="Formula">What must hold, in integers: <c>2×30 &gt; 60</c>.</param>
/// <param name="Worked">The sum worked out, true as it stands: <c>2 × 30 = 60 ≤ 60</c>.</param>
/// <param name="Article">The article; 未核实 where the text itself was not read.</param>
/// <param name="Confidence">A the text was read, B on a secondary page, C not verified, D a convention of this product.</param>
/// <param name="Explanation">What the rule says, in our own words.</param>
/// <param name="ExplanationEn">The same in English.</param>
/// <param name="GaveWay">The rows in force that gave way to this one.</param>
/// <param name="For">The kinds of unit for which alone the rule is made; left out where it is for every kind.</param>
public sealed record PassAnswer(
    string Id, bool Strict, string Share, int Needed, bool Carried, string Formula, string Worked, string Article,
    string Confidence, string Explanation, string ExplanationEn, IReadOnlyList<RowAnswer> GaveWay, IReadOnlyList<string>? For)
{
    public static PassAnswer Of(ThresholdProof proof) => new(
        proof.Row.Id, proof.Row.Share.Strict, proof.Row.Share.ToString(), proof.Needed, proof.Carried, proof.Formula,
        proof.Worked, proof.Article.ToString(), $"{proof.Row.Confidence}", proof.Row.Zh, proof.Row.En,
        [.. proof.GaveWay.Select(RowAnswer.Of)], Choices.NamesOf(proof.Row.Employers));
}
