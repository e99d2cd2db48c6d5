namespace Domain.Motions.Figures;

/// <summary>A rate with both its numbers, so that a page never shows one without what it is a part of.</summary>
/// <param name="Part">How many.</param>
/// <param name="Of">Of how many; 0 where there is nothing to be a part of.</param>
public sealed record MotionShare(int Part, int Of)
{
    /// <summary>In thousandths, rounded down: 2 of 3 are 666. Null of nothing: no motion filed is no rate of 0.</summary>
    public int? Permille => Of == 0 ? null : (int)(1000L * Part / Of);
}
