namespace Domain.Congress.Seats;

/// <summary>
/// Divides a number of seats in proportion to weights, in integers and always the same way: everybody first gets the whole
/// part of his quota, the seats left go to the largest remainders, of equal remainders to the larger weight, of equal
/// weights to the one named first.
/// </summary>
internal static class LargestRemainder
{
    /// <summary>The seats of each, in the order of the shares; together as near to the number as least and most allow.</summary>
    /// <param name="seats">How many are divided, at least 0.</param>
    /// <param name="shares">What each weighs, gets at least and can take at most.</param>
    public static int[] Divide(int seats, IReadOnlyList<Share> shares)
    {
        int[] given = [.. shares.Select(share => share.Least)];
        var all = Math.Max(1, shares.Sum(share => (long)share.Weight));
        for (var left = seats - given.Sum(); left > 0; left--)
        {
            var open = Enumerable.Range(0, given.Length).Where(index => given[index] < shares[index].Most).ToList();
            if (open.Count == 0)
            {
                break;
            }

            given[open.OrderByDescending(index => Claim((long)seats * shares[index].Weight, given[index], all))
                .ThenByDescending(index => shares[index].Weight)
                .ThenBy(index => index)
                .First()]++;
        }

        return given;
    }

    /// <summary>
    /// How much of a quota is still without a seat, at most one whole seat: while somebody lacks a whole one he goes before
    /// every remainder, and among remainders the largest goes first. The quota is quota ÷ all, never rounded.
    /// </summary>
    private static long Claim(long quota, int given, long all) => Math.Min(all, quota - (given * all));

    /// <summary>One that takes part in the division.</summary>
    /// <param name="Weight">At least 0.</param>
    /// <param name="Least">What it gets in any case.</param>
    /// <param name="Most">What it can take, at least <paramref name="Least"/>.</param>
    internal sealed record Share(int Weight, int Least, int Most);
}
