using Domain;
using Domain.Congress;

namespace Host.Api.Cases;

/// <summary>One threshold of a vote, worked out in integers.</summary>
/// <param name="Title">What is asked.</param>
/// <param name="Formula">What must hold, such as <c>2×31 &gt; 60</c>.</param>
/// <param name="Share">The share of all entitled.</param>
/// <param name="Strict">True where the share itself is not enough.</param>
/// <param name="Part">The persons counted.</param>
/// <param name="Whole">All entitled.</param>
/// <param name="Needed">The fewest that suffice.</param>
/// <param name="Carried">Whether it is reached.</param>
/// <param name="Decides">True for the one on which the result rests.</param>
/// <param name="Article">The article.</param>
public sealed record ThresholdAnswer(
    Words Title, string Formula, string Share, bool Strict, int Part, int Whole, int Needed, bool Carried, bool Decides,
    Citation Article)
{
    public static ThresholdAnswer Of(ThresholdProof proof)
    {
        var share = proof.Row.Share;
        return new(
            proof.Title, proof.Formula, share.ToString(), share.Strict, proof.Part, proof.Whole, proof.Needed, proof.Carried,
            proof.Decides, proof.Article);
    }
}
