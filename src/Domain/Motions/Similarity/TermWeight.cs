using System.Numerics;

namespace Domain.Motions.Similarity;

/// <summary>
/// What a term says of a text: the rarer it is, the more (inverse document frequency, idf). In 256ths of a power of two, in
/// integers throughout, so that every machine and every database comes to the same order.
/// </summary>
public static class TermWeight
{
    private const int FractionBits = 8;

    /// <summary>
    /// log2(1 + motions / with) × 256, between powers of two along the straight line; at least 256. A term in one motion of
    /// 1,023 weighs 2,560, one in all of them 256; one in none counts as one in one.
    /// </summary>
    /// <param name="motions">How many motions there are, at least 0.</param>
    /// <param name="with">In how many the term occurs.</param>
    public static int Of(int motions, int with)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(motions);
        var occurrences = Math.Max(with, 1);
        var ratio = (ulong)Math.Max(motions, occurrences) * (1 << FractionBits) / (ulong)occurrences + (1 << FractionBits);
        var power = BitOperations.Log2(ratio);
        var fraction = (int)((ratio << FractionBits) >> power) - (1 << FractionBits);
        return ((power - FractionBits) << FractionBits) + fraction;
    }
}
