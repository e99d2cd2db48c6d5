namespace Domain.Law;

/// <summary>
/// A share of a whole in integers, so that no vote is ever decided by a rounding. 三分之二以上 is 2/3 inclusive, 半数以上
/// 1/2 inclusive, 过半数 1/2 strict (民法典 Art 1259: 以上 includes the number, 超过 does not).
/// </summary>
public sealed record Ratio
{
    /// <summary>A share of a whole.</summary>
    /// <param name="numerator">At least 1.</param>
    /// <param name="denominator">At least <paramref name="numerator"/>.</param>
    /// <param name="strict">True where the share itself does not suffice (过半数) or is not allowed (不满).</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is nothing, or more than the whole.</exception>
    public Ratio(int numerator, int denominator, bool strict)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numerator, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, numerator);
        (Numerator, Denominator, Strict) = (numerator, denominator, strict);
    }

    /// <summary>At least 1.</summary>
    public int Numerator { get; }

    /// <summary>At least <see cref="Numerator"/>.</summary>
    public int Denominator { get; }

    /// <summary>True where the share itself is outside.</summary>
    public bool Strict { get; }

    /// <summary>
    /// Whether a part reaches the share: of 60, 30 reach 1/2 inclusive but not 1/2 strict. Of nobody nothing is reached.
    /// </summary>
    /// <param name="part">At least 0.</param>
    /// <param name="whole">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public bool Met(int part, int whole)
    {
        var difference = Difference(part, whole);
        return whole > 0 && (Strict ? difference > 0 : difference >= 0);
    }

    /// <summary>Whether a part stays within the share: of 9 representatives 3 outsiders keep within 1/3, of 8 they do not.</summary>
    /// <param name="part">At least 0.</param>
    /// <param name="whole">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public bool Keeps(int part, int whole)
    {
        var difference = Difference(part, whole);
        return part == 0 || (Strict ? difference < 0 : difference <= 0);
    }

    /// <summary>The smallest part that reaches the share: of 31, 21 for 2/3 inclusive, 16 for 1/2 either way.</summary>
    /// <param name="whole">At least 0; of nobody nothing suffices, and the answer is 1.</param>
    public int Needed(int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        var product = (long)Numerator * whole;
        var floor = product / Denominator;
        var exact = product % Denominator == 0;
        return (int)Math.Max(1, exact && !Strict ? floor : floor + 1);
    }

    /// <summary>The largest part that stays within the share: of 10 representatives 3 for 1/3.</summary>
    /// <param name="whole">At least 0.</param>
    public int Allowed(int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        var product = (long)Numerator * whole;
        var floor = product / Denominator;
        return (int)Math.Max(0, product % Denominator == 0 && Strict ? floor - 1 : floor);
    }

    /// <summary>The share as a page shows it with its bound's words: <c>2/3</c>.</summary>
    public override string ToString() => $"{Numerator}/{Denominator}";

    private long Difference(int part, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        return ((long)Denominator * part) - ((long)Numerator * whole);
    }
}
